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

    private static readonly Column[] Columns =
    [
        new("#", 2, item => Wording.Exact(item.Place)) { Right = true },
        new("Likely", 6, Likely),
        new("Id", 6, item => item.Id) { Colour = _ => "bold" },
        new("Severity", 9, SeverityOf) { Colour = item => item.Coverage > 0 ? Colours.Of(item.Severity) : "" },
        new("At least", 8, item => Wording.Severity(item.SeverityAtLeast)) { OfRecommended = true },
        new("Needed", 8, Needed) { OfRecommended = true },
        new("Score", 5, item => Wording.Points(item.Score)) { Right = true },
        new("Need", 4, item => Wording.Need(item.Need)) { Right = true },
        new("Answered", 8, item => Wording.Percent(item.Coverage)) { Right = true },
    ];

    internal void WriteTo(Page page)
    {
        if (shown.Count == 0)
            return;
        WriteGroup(page, OrderGroup.Do, "Do");
        WriteGroup(page, OrderGroup.FindOut, "Find out: an answer can decide each of these");
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
        var legend = "#: the place among all that is needed or open; it counts through the groups. Likely: missing answers are drawn at random and "
            + "judged figures varied, and in nine of ten draws the place is one of these. At least, surely: whatever the missing answers are. Need: from 0 to 1, "
            + $"half for a missing answer; {Wording.Exact(report.OutcomeThreshold)} and more is needed. Answered: share of the evidence, by weight.";
        if (shown.Any(item => item.IsUnlikely))
            legend += " *: the missing answers would mostly move it from its place.";
        page.Paragraph(Colours.Paint(Colours.Faint, legend));
    }

    private static string SeverityOf(PlacedApproach item) => item.Coverage > 0 ? Wording.Severity(item.Severity) : "not known";

    private static string Needed(PlacedApproach item) =>
        item.Outcome != Outcome.Recommended ? "open" : item.SeverityAtLeast != Severity.None ? "surely" : "probably";

    private static string Likely(PlacedApproach item) =>
        item.LikelyPlaces is not { } likely ? "?"
        : (likely.From == likely.To ? Wording.Exact(likely.From) : $"{likely.From}-{likely.To}") + (item.IsUnlikely ? "*" : "");

    private string TitleOf(PlacedApproach item) =>
        report.Recommendations.FirstOrDefault(recommendation => recommendation.Id == item.Id)?.Decision is { } decision
            ? $"{item.Title} ({Wording.Status(decision)})"
            : item.Title;

    private static string? QuestionOf(PlacedApproach item) =>
        item.Question is { } key ? $"Ask: {TextCatalogue.English.Indicator(key)?.Question} ({key})" : null;

    /// <summary>The columns of a table: those that only a recommended approach fills are left out where there is none.</summary>
    private static Column[] ColumnsFor(PlacedApproach[] items) =>
        [.. Columns.Where(column => !column.OfRecommended || items.Any(item => item.Outcome == Outcome.Recommended))];

    private void WriteNarrow(Page page, PlacedApproach[] items)
    {
        var columns = ColumnsFor(items);
        page.Line(Colours.Paint("bold", string.Join("  ", columns.Select(column => column.Pad(column.Head))).TrimEnd()));
        foreach (var item in items)
        {
            page.Line(string.Join("  ", columns.Select(column => column.Paint(item, column.Pad(column.Text(item))))).TrimEnd());
            page.Paragraph(Inert.Markup(TitleOf(item)), indent: 4);
            if (QuestionOf(item) is { } question)
                page.Paragraph(Colours.Paint(Colours.Faint, Inert.Markup(question)), indent: 6);
        }
    }

    private void WriteWide(Page page, PlacedApproach[] items)
    {
        var columns = ColumnsFor(items);
        var heads = columns.Select(column => new GridColumn(column.Head) { IsRight = column.Right }).ToList();
        heads.Insert(3, new GridColumn("Approach") { Wraps = true });
        var grid = new Grid(heads);
        foreach (var item in items)
        {
            var cells = columns.Select(column => column.Paint(item, column.Text(item))).ToList();
            var question = QuestionOf(item) is { } asked ? "\n" + Colours.Paint(Colours.Faint, Inert.Markup(asked)) : "";
            cells.Insert(3, Inert.Markup(TitleOf(item)) + question);
            grid.AddRow([.. cells]);
        }
        page.Write(grid);
    }

    private sealed class Column(string head, int width, Func<PlacedApproach, string> text)
    {
        internal string Head => head;

        internal bool Right { get; init; }

        internal bool OfRecommended { get; init; }

        internal Func<PlacedApproach, string> Colour { get; init; } = _ => "";

        internal string Text(PlacedApproach item) => text(item);

        internal string Pad(string cell) => Right ? cell.PadLeft(width) : cell.PadRight(width);

        internal string Paint(PlacedApproach item, string cell) => Colour(item) is { Length: > 0 } colour ? Colours.Paint(colour, cell) : cell;
    }
}
