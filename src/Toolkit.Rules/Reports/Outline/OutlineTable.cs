namespace Toolkit.Rules.Reports;

/// <summary>A table. Every row has a cell for every column.</summary>
public sealed class OutlineTable : OutlineBlock
{
    internal OutlineTable(string? name, IReadOnlyList<OutlineColumn> columns, IReadOnlyList<OutlineRow> rows)
    {
        Name = name;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Gets a name by which a format can style the table, such as <c>ranking</c>; null for a table without a style of its own.</summary>
    public string? Name { get; }

    /// <summary>Gets whether the cells hold sentences.</summary>
    public bool IsProse { get; internal init; }

    /// <summary>Gets the columns, in order.</summary>
    public IReadOnlyList<OutlineColumn> Columns { get; }

    /// <summary>Gets the rows, in order.</summary>
    public IReadOnlyList<OutlineRow> Rows { get; }
}
