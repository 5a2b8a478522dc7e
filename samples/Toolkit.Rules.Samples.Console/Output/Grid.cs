namespace Toolkit.Rules.Samples.Output;

/// <summary>Rows of cells under heads.</summary>
internal sealed class Grid(IReadOnlyList<GridColumn> columns)
{
    internal IReadOnlyList<GridColumn> Columns => columns;

    /// <summary>The rows, each cell in markup.</summary>
    internal List<string[]> Rows { get; } = [];

    internal bool ShowHeaders { get; set; } = true;

    internal void AddRow(params string[] cells) => Rows.Add(cells);
}
