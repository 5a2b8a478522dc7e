namespace Toolkit.Rules.Tables;

/// <summary>A column of a file that has a heading or holds anything.</summary>
public sealed record TableColumn
{
    internal TableColumn(int index, string heading, int occurrence, bool hasHeading) =>
        (Index, Heading, Occurrence, HasHeading) = (index, heading, occurrence, hasHeading);

    /// <summary>Gets its place, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets its heading, without blanks around it; "column 5" for one without a heading.</summary>
    public string Heading { get; }

    /// <summary>Gets 1 for the first column of this heading, 2 for the second.</summary>
    public int Occurrence { get; }

    /// <summary>Gets whether the file gives it a heading.</summary>
    public bool HasHeading { get; }
}
