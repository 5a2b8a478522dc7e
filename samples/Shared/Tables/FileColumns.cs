using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>Finds columns of a file.</summary>
internal static class FileColumns
{
    /// <summary>The column that fills a field; null where none, or none for certain.</summary>
    internal static ColumnSurvey? Of(TableFile file, FieldMapping? mapped)
    {
        if (mapped?.Heading is not { } heading)
            return null;
        var columns = file.Survey.Columns.Where(column => column.Column.Heading == heading && (mapped.Occurrence == 0 || column.Column.Occurrence == mapped.Occurrence)).ToList();
        return columns.Count == 1 ? columns[0] : null;
    }

    /// <summary>The words by which a person chooses a column: its place and heading.</summary>
    internal static string Shown(TableColumn column) => FormattableString.Invariant($"{column.Index + 1}: {Plain.Text(column.Heading)}");
}
