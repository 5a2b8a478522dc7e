
namespace Toolkit.Rules.Samples.Output;

/// <summary>
/// Figures in columns, with a line of text below each row: names are up to a hundred characters long, and a column for them would leave
/// no room for the figures.
/// </summary>
internal sealed class AlignedLines(params IReadOnlyList<string> heads)
{
    private readonly List<(string[] Cells, string Last, string Below)> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="below">Plain text for the line below.</param>
    /// <param name="last">Markup for the last column, no wider than its head, which alone may have colours.</param>
    /// <param name="cells">Plain text for the other columns, aligned right.</param>
    internal void Add(string below, string last, params string[] cells) => _rows.Add((cells, last, below));

    internal void WriteTo(Page page)
    {
        var widths = Enumerable.Range(0, heads.Count - 1)
            .Select(column => Math.Max(heads[column].Length, _rows.Max(row => row.Cells[column].Length)))
            .ToList();
        var gap = widths.Sum() + (2 * widths.Count) + heads[^1].Length <= page.Terminal.Width ? "  " : " ";
        page.Line(Colours.Paint("bold", Join([.. heads.Take(heads.Count - 1)], heads[^1], widths, gap)));
        foreach (var (cells, last, below) in _rows)
        {
            page.Line(Join(cells, last, widths, gap));
            page.Paragraph(Inert.Markup(below), indent: 4);
        }
    }

    private static string Join(string[] cells, string last, List<int> widths, string gap) =>
        string.Join(gap, cells.Select((cell, column) => Inert.Markup(cell.PadLeft(widths[column]))).Append(last));
}
