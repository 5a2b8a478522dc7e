namespace Toolkit.Rules.Reports;

/// <summary>Names what a paragraph is.</summary>
public enum OutlineParagraphKind
{
    /// <summary>A plain paragraph.</summary>
    Plain,

    /// <summary>A remark that matters less than the rest.</summary>
    Note,

    /// <summary>The number of approaches with each outcome.</summary>
    Counts,

    /// <summary>A decision, which no reader should miss.</summary>
    Decision,
}
