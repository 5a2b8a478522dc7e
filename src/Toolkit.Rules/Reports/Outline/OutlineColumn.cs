namespace Toolkit.Rules.Reports;

/// <summary>A column of a table.</summary>
public sealed class OutlineColumn
{
    internal OutlineColumn(OutlineText heading, OutlineColumnKind kind)
    {
        Heading = heading;
        Kind = kind;
    }

    /// <summary>Gets the heading.</summary>
    public OutlineText Heading { get; }

    /// <summary>Gets what the cells hold.</summary>
    public OutlineColumnKind Kind { get; }
}
