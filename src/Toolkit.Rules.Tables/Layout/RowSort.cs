namespace Toolkit.Rules.Tables;

/// <summary>The sort of a row below the headings.</summary>
internal enum RowSort
{
    Record,
    Blank,

    /// <summary>A sum of the rows above it.</summary>
    Total,

    /// <summary>A sentence, such as a source, in one cell of several.</summary>
    Note,

    /// <summary>It could not be split into cells, or has another number of cells than the headings.</summary>
    Faulty,
}
