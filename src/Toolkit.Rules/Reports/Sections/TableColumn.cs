namespace Toolkit.Rules.Reports;

/// <summary>A column of a table that is being made, and how a cell of it is made from what its row is about.</summary>
internal sealed class TableColumn<T>(OutlineText heading, OutlineColumnKind kind, Func<T, OutlineCell> cell)
{
    internal OutlineColumn Column { get; } = new(heading, kind);

    internal OutlineCell CellOf(T item) => cell(item);
}
