namespace Toolkit.Rules.Tables;

/// <summary>Finds the headings among the first rows: the row that fills most columns with different words that are no figures.</summary>
internal sealed class HeaderSearch(IReadOnlyList<TableRow> head, TableTexts texts)
{
    private const int MostTitleRows = 50;

    // A row with fewer words than this among its cells is a record, unless one of them is a known heading.
    private const double LeastWords = 0.6;

    /// <summary>Looks for the headings in the rows that are not blank.</summary>
    internal TableLayout Find()
    {
        var width = UsualWidth();
        var (best, bestScore) = (-1, 0.0);
        for (var index = 0; index < Math.Min(head.Count, MostTitleRows); index++)
            if (Score(head[index], width) is var score && score > bestScore)
                (best, bestScore) = (index, score);
        return best < 0 ? new(0, 0, [], [], width, false) : At(best, WordShare(head[best]) >= LeastWords || KnownShare(head[best]) > 0);
    }

    /// <summary>Takes the headings from a line that somebody chose; 0 for none.</summary>
    internal TableLayout? On(int line)
    {
        if (line == 0)
            return new(0, 0, [], Columns(null, 0), head.Count == 0 ? 0 : head.Max(row => row.Count), true);
        for (var index = 0; index < head.Count; index++)
            if (head[index].Line == line)
                return At(index, isSure: true);
        return null;
    }

    /// <summary>Headings that the form of the file fixes.</summary>
    internal static TableLayout Fixed(IReadOnlyList<string> headings) =>
        new(0, 0, [], [.. headings.Select((heading, index) => new TableColumn(index, heading, 1, true))], headings.Count, true);

    private TableLayout At(int index, bool isSure)
    {
        var second = index + 1 < head.Count && IsSecondHeader(index + 1) ? head[index + 1].Line : 0;
        var columns = Columns(head[index], index + (second > 0 ? 2 : 1));
        return new(head[index].Line, second, [.. head.Take(index).Select(row => row.Line)], columns, head[index].Count, isSure);
    }

    private List<TableColumn> Columns(TableRow? headings, int firstRecord)
    {
        var columns = new List<TableColumn>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var width = Math.Max(headings?.Count ?? 0, head.Skip(firstRecord).Select(row => row.Count).DefaultIfEmpty(0).Max());
        for (var column = 0; column < width; column++)
        {
            var heading = headings?[column].Text ?? "";
            if (heading.Length == 0 && !head.Skip(firstRecord).Any(row => !row[column].IsBlank))
                continue;
            var name = heading.Length > 0 ? heading : texts.Phrase("tables.column", column + 1);
            seen[name] = seen.TryGetValue(name, out var before) ? before + 1 : 1;
            columns.Add(new(column, name, seen[name], heading.Length > 0));
        }
        return columns;
    }

    private int UsualWidth() => head.Count == 0 ? 0 : head.GroupBy(Filled).OrderByDescending(group => group.Count() * Math.Min(group.Key, 3)).ThenByDescending(group => group.Key).First().Key;

    private static double Score(TableRow row, int width)
    {
        var filled = Filled(row);
        if (filled == 0 || row.Fault is not null)
            return 0;
        var distinct = Cells(row).Select(cell => CellText.Letters(cell.Text)).Distinct(StringComparer.Ordinal).Count();
        return Math.Min(1, (double)filled / Math.Max(1, width)) + WordShare(row) + (2 * KnownShare(row)) + (0.5 * distinct / filled);
    }

    private static double WordShare(TableRow row) => (double)Cells(row).Count(cell => !IsFigure(cell)) / Math.Max(1, Filled(row));

    private static double KnownShare(TableRow row) => (double)Cells(row).Count(cell => KnownHeadings.Known.IsHeading(cell.Text)) / Math.Max(1, Filled(row));

    /// <summary>Whether a row below the headings only says more about them: it holds words where the records have figures, and no figure.</summary>
    private bool IsSecondHeader(int index)
    {
        var records = head.Skip(index + 1).ToList();
        var row = head[index];
        if (records.Count < 2 || row.Fault is not null || Cells(row).Any(IsFigure))
            return false;
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsBlank || Words.Known.Empty.Contains(CellText.Fold(row[column].Text), StringComparer.Ordinal))
                continue;
            var cells = records.Select(record => record[column]).Where(cell => !cell.IsBlank).ToList();
            if (cells.Count >= 2 && cells.Count(IsFigure) >= 0.8 * cells.Count)
                return true;
        }
        return false;
    }

    internal static bool IsFigure(TableCell cell) =>
        cell.Nature is CellNature.Number or CellNature.Day || NumberText.TryParse(cell.Text, out _) || DayText.TryParse(cell.Text, out _);

    private static int Filled(TableRow row) => Cells(row).Count();

    private static IEnumerable<TableCell> Cells(TableRow row) => row.Cells.Take(row.Count).Where(cell => !cell.IsBlank);
}
