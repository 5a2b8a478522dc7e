namespace Toolkit.Rules.Tables;

/// <summary>In which order days are written that do not begin with the year and do not name the month.</summary>
public enum DayForm
{
    /// <summary>31/10/2026.</summary>
    DayFirst,

    /// <summary>10/31/2026.</summary>
    MonthFirst,
}
