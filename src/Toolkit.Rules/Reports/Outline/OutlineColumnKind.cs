namespace Toolkit.Rules.Reports;

/// <summary>Names what the cells of a column hold.</summary>
public enum OutlineColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Numbers, which are aligned at their end.</summary>
    Number,

    /// <summary>The heads of the rows: names, such as that of a criterion.</summary>
    Head,

    /// <summary>The heads of the rows: titles of approaches, steps or questions, which may have marks and notes.</summary>
    Title,

    /// <summary>Numbers which a page draws as bars.</summary>
    Bar,

    /// <summary>Intervals, which a page draws.</summary>
    Interval,
}
