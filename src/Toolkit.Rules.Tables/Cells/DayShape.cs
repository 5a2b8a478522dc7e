namespace Toolkit.Rules.Tables;

/// <summary>The way in which a day is written.</summary>
internal enum DayShape
{
    /// <summary>It means one day only: the year stands first, or the month is a word.</summary>
    Fixed,

    /// <summary>Day and month stand before the year, in an order that the column must show.</summary>
    Ordered,

    /// <summary>The same with points between, which put the day first.</summary>
    Pointed,

    /// <summary>A number of days, as Excel counts them.</summary>
    Serial,
}
