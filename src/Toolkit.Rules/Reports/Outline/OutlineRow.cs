namespace Toolkit.Rules.Reports;

/// <summary>A row of a table.</summary>
public sealed class OutlineRow
{
    internal OutlineRow(IReadOnlyList<OutlineCell> cells) => Cells = cells;

    /// <summary>Gets the cells, one for each column.</summary>
    public IReadOnlyList<OutlineCell> Cells { get; }

    /// <summary>Gets a name of the row, unique in the outline; null for a row that nothing refers to.</summary>
    public string? Id { get; internal init; }

    /// <summary>Gets whether the row is the sum of the others.</summary>
    public bool IsTotal { get; internal init; }
}
