namespace Toolkit.Rules.Tables;

/// <summary>Tells records from what else stands between and below them.</summary>
internal sealed class RowSorter(TableLayout layout, bool totalsAreRecords)
{
    private const int FewColumns = 3;

    internal RowSort Sort(TableRow row)
    {
        if (row.Fault is not null)
            return RowSort.Faulty;
        var (first, filled) = (-1, 0);
        for (var column = 0; column < row.Count; column++)
            if (!row.Cells[column].IsBlank)
            {
                first = first < 0 ? column : first;
                filled++;
            }
        if (filled == 0)
            return RowSort.Blank;
        if (!totalsAreRecords && IsTotal(row, first))
            return RowSort.Total;
        if (filled == 1 && layout.Columns.Count >= FewColumns && IsSentence(row.Cells[first].Text))
            return RowSort.Note;
        return HasWidth(row) ? RowSort.Record : RowSort.Faulty;
    }

    /// <summary>Cells may be missing at the end only where the headings are empty, and stand beyond the headings only when they are.</summary>
    private bool HasWidth(TableRow row)
    {
        for (var column = layout.Width; column < row.Count; column++)
            if (!row.Cells[column].IsBlank)
                return layout.HeaderLine == 0;
        return row.Count >= layout.Width || layout.HeaderLine == 0 || row.Count > layout.Columns[layout.Columns.Count - 1].Index;
    }

    private static bool IsTotal(TableRow row, int first)
    {
        var cell = row.Cells[first];
        if (cell.Nature != CellNature.Text || cell.Text.Length > 60 || !char.IsLetter(cell.Text[0]))
            return false;
        var (isTotal, begins) = Words.Known.Total(cell.Text);
        if (!isTotal && !begins)
            return false;
        var (figures, others) = (0, 0);
        for (var column = first + 1; column < row.Count; column++)
            if (!row.Cells[column].IsBlank)
                (figures, others) = HeaderSearch.IsFigure(row.Cells[column]) ? (figures + 1, others) : (figures, others + 1);
        return isTotal ? others == 0 || first == 0 : others == 0 && figures > 0;
    }

    private static bool IsSentence(string text) => text.IndexOf(' ') > 0 && text.Any(char.IsLetter);
}
