namespace Toolkit.Rules.Tables;

/// <summary>The contents of a file, column by column, before anybody says what it means. It is counted in one pass and in bounded memory.</summary>
public sealed class TableSurvey
{
    internal const int MostLines = 20;

    private readonly List<int> _totals = [];
    private readonly List<int> _notes = [];

    internal TableSurvey(TableLayout layout) => Columns = [.. layout.Columns.Select(column => new ColumnSurvey(column))];

    /// <summary>The contents of each column, in the order of the file.</summary>
    public IReadOnlyList<ColumnSurvey> Columns { get; }

    /// <summary>How many records there are, those that cannot be split into cells included.</summary>
    public long Records { get; internal set; }

    /// <summary>How many blank rows there are below the headings.</summary>
    public long BlankRows { get; internal set; }

    /// <summary>The lines that hold totals; the first 20 of them.</summary>
    public IReadOnlyList<int> TotalLines => _totals;

    /// <summary>The lines that hold a sentence, such as a source; the first 20 of them.</summary>
    public IReadOnlyList<int> NoteLines => _notes;

    internal ColumnSurvey this[TableColumn column] => Columns.Single(survey => survey.Column == column);

    internal void Add(TableRow row, RowSort sort)
    {
        if (sort == RowSort.Blank)
            BlankRows++;
        else if (sort is RowSort.Total or RowSort.Note)
        {
            var lines = sort == RowSort.Total ? _totals : _notes;
            if (lines.Count < MostLines)
                lines.Add(row.Line);
        }
        else
            Records++;
        if (sort == RowSort.Record)
            foreach (var column in Columns)
                column.Add(row[column.Column.Index], row.Line);
    }
}
