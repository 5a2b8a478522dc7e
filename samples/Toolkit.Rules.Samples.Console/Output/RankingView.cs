using System.Text;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Output;

/// <summary>
/// The order as advice: do, find out, ask for. A wide terminal shows one row for each approach; a narrow one shows the figures on one line and
/// the title, which is up to a hundred characters long, on the next.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="shown">The part of its order to show.</param>
internal sealed class RankingView(RecommendationReport report, IReadOnlyList<PlacedApproach> shown)
{
    private const int WideFrom = 112;

    private static readonly (string Head, int Width, bool Right)[] Columns =
    [
        ("#", 2, true), ("Likely", 6, false), ("Id", 6, false), ("Severity", 8, false), ("At least", 8, false), ("Score", 5, true), ("", Bar.Cells, false),
        ("Need", 4, true), ("Covers", 6, true),
    ];

    internal void WriteTo(Page page)
    {
        if (shown.Count == 0)
            return;
        WriteGroup(page, OrderGroup.Do, "Do");
        WriteGroup(page, OrderGroup.FindOut, "Find out: the answer to one question does most");
        WriteGroup(page, OrderGroup.AskFor, "Ask for: somebody else decides");
        WriteLegend(page);
    }

    private void WriteGroup(Page page, OrderGroup group, string heading)
    {
        PlacedApproach[] items = [.. shown.Where(item => item.Group == group)];
        if (items.Length == 0)
            return;
        page.Heading(heading);
        if (page.Terminal.Width >= WideFrom)
            WriteWide(page, items);
        else
            WriteNarrow(page, items);
    }

    private void WriteLegend(Page page)
    {
        page.Blank();
        var legend = "#: the place in the one order of all that is needed or open. Likely: where nine in ten draws of missing answers and judged figures put it. "
            + "At least: the severity that no missing answer can take away. Need: a missing answer counts as neither good nor bad. "
            + "Covers: share of the evidence that is answered.";
        if (shown.Any(item => item.IsUnlikely))
            legend += " *: the missing answers would mostly move it from its place.";
        page.Paragraph(Colours.Paint(Colours.Faint, legend));
    }

    private static (string Text, string Colour)[] Cells(PlacedApproach item, bool unicode)
    {
        var colour = Colours.Of(item.Severity);
        return
        [
            (Wording.Exact(item.Place), ""),
            (Likely(item), ""),
            (item.Id, "bold"),
            (Wording.Severity(item.Severity), colour),
            (Wording.Severity(item.SeverityAtLeast), ""),
            (Wording.Points(item.Score), ""),
            (Bar.Of((double)item.Score / 100, unicode), colour),
            (Wording.Need(item.Need), ""),
            (Wording.Percent(item.Coverage), ""),
        ];
    }

    private static string Likely(PlacedApproach item) =>
        item.LikelyPlaces is not { } likely ? "?"
        : (likely.From == likely.To ? Wording.Exact(likely.From) : $"{likely.From}-{likely.To}") + (item.IsUnlikely ? "*" : "");

    private string TitleOf(PlacedApproach item) =>
        report.Recommendations.FirstOrDefault(recommendation => recommendation.Id == item.Id)?.Decision is { } decision
            ? $"{item.Title} ({Wording.Status(decision)})"
            : item.Title;

    private static string? QuestionOf(PlacedApproach item) =>
        item.Question is { } key ? $"{key}: {TextCatalogue.English.Indicator(key)?.Question}" : null;

    private void WriteNarrow(Page page, PlacedApproach[] items)
    {
        page.Line(Colours.Paint("bold", Join(position => (Columns[position].Head, ""))));
        foreach (var item in items)
        {
            var cells = Cells(item, page.Terminal.Unicode);
            page.Line(Join(position => cells[position]));
            page.Paragraph(Inert.Markup(TitleOf(item)), indent: 4);
            if (QuestionOf(item) is { } question)
                page.Paragraph(Colours.Paint(Colours.Faint, Inert.Markup(question)), indent: 4);
        }
    }

    private static string Join(Func<int, (string Text, string Colour)> cellAt)
    {
        var line = new StringBuilder();
        for (var position = 0; position < Columns.Length; position++)
        {
            var column = Columns[position];
            var (text, colour) = cellAt(position);
            var padded = column.Right ? text.PadLeft(column.Width) : text.PadRight(column.Width);
            line.Append(colour.Length == 0 ? padded : Colours.Paint(colour, padded)).Append(column.Head is "Score" ? " " : "  ");
        }
        return line.ToString().TrimEnd();
    }

    private void WriteWide(Page page, PlacedApproach[] items)
    {
        var heads = Columns.Select(column => new GridColumn(column.Head) { IsRight = column.Right }).ToList();
        heads.Insert(3, new GridColumn("Approach") { Wraps = true });
        var grid = new Grid(heads);
        foreach (var item in items)
        {
            var cells = Cells(item, page.Terminal.Unicode)
                .Select(cell => cell.Colour.Length == 0 ? cell.Text : Colours.Paint(cell.Colour, cell.Text)).ToList();
            var question = QuestionOf(item) is { } asked ? "\n" + Colours.Paint(Colours.Faint, Inert.Markup(asked)) : "";
            cells.Insert(3, Inert.Markup(TitleOf(item)) + question);
            grid.AddRow([.. cells]);
        }
        page.Write(grid);
    }
}
