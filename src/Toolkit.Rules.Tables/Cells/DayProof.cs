namespace Toolkit.Rules.Tables;

/// <summary>The order of its column, as far as a day shows it.</summary>
internal enum DayProof
{
    /// <summary>Nothing: it means the same in both.</summary>
    None,

    /// <summary>The day stands first.</summary>
    DayFirst,

    /// <summary>The month stands first.</summary>
    MonthFirst,

    /// <summary>Both orders give a day, and not the same one.</summary>
    Either,
}
