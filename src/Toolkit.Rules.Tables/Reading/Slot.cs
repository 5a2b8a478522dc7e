namespace Toolkit.Rules.Tables;

/// <summary>A field and where its values come from: a column, or one value for all rows.</summary>
internal sealed class Slot<T>(TableField<T> target, FieldMapping mapping, ColumnSurvey? column, CellReader reader)
{
    internal TableField<T> Field => target;

    internal CellReader Reader => reader;

    internal FieldTally Tally { get; } = new(target, column?.Column.Heading);

    /// <summary>The heading of its column, or its own name where it has none.</summary>
    internal string Name => column?.Column.Heading ?? target.Name;

    /// <summary>Known values, of which the one nearest to a new one is shown.</summary>
    internal IEnumerable<string> KnownValues => target.Words.Concat(mapping.Values.Keys);

    internal TableCell Cell(TableRow row) => column is null ? new(mapping.Value) : row[column.Column.Index];
}
