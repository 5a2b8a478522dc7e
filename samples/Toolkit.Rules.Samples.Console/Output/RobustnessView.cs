using Toolkit.Rules.Analysis;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The order with a picture of the ranks each approach takes, what to say of the first few, and how it was measured.</summary>
internal sealed class RobustnessView(RecommendationReport report, RankingRobustness robustness)
{
    private const int Explained = 3;
    private const int MostRanks = 24;

    private static TextCatalogue Texts => TextCatalogue.English;

    internal void WriteTo(Page page)
    {
        page.Paragraph($"[bold]{Inert.Markup(report.Organisation.Name)}[/], answers of {Wording.Date(report.AsOf)}, weights {report.Weights.Name}");
        page.Blank();
        if (robustness.Approaches.Count == 0)
            page.Paragraph(Texts.Phrase("robustness.none"));
        else
        {
            WriteRanks(page);
            WriteSentences(page);
        }
        page.Blank();
        foreach (var line in RobustnessWording.Summary(robustness, Texts))
            page.Paragraph(Inert.Markup(line));
    }

    private void WriteRanks(Page page)
    {
        var titles = report.Recommendations.Select(item => (item.Id, item.Title)).Concat(report.Others.Select(item => (item.Id, item.Title)))
            .ToDictionary(item => item.Id, item => item.Title, StringComparer.Ordinal);
        var ranks = Math.Min(MostRanks, robustness.Approaches.Count);
        var lines = new AlignedLines("Tier", "Id", "First", "Top 3", "9 in 10", "Listed", "Ahead", $"Ranks 1-{ranks}".PadRight(ranks));
        var tier = 0;
        foreach (var approach in robustness.Approaches)
        {
            lines.Add(
                titles[approach.Id],
                Colours.Paint(Colours.Faint, Heat(approach, ranks, page.Terminal.Unicode)),
                approach.Tier == tier ? "=" : Wording.Exact(approach.Tier),
                approach.Id,
                Percent(approach.First),
                Percent(approach.TopThree),
                $"{approach.BestRank}-{approach.WorstRank}",
                Percent(approach.Recommended),
                approach.AheadOfNext is { } ahead ? Percent(ahead) : "");
            tier = approach.Tier;
        }
        lines.WriteTo(page);
        page.Blank();
        page.Paragraph(Colours.Paint(
            Colours.Faint,
            "First, Top 3, Listed: share of the draws in which it is first, among three, recommended. 9 in 10: the ranks nine in ten draws give it. "
            + "Ahead: share in which it is ahead of the next one. Tier: those marked = are too close to call with the one above."));
    }

    /// <summary>A mark for each rank, the taller the more draws; by the root, so that a small share is seen beside a large one.</summary>
    private static string Heat(ApproachRobustness approach, int ranks, bool unicode)
    {
        var marks = unicode ? "·▁▂▃▄▅▆▇█" : ".12345678";
        return string.Concat(approach.Ranks.Take(ranks).Select(share => marks[share > 0 ? Math.Clamp((int)Math.Ceiling(Math.Sqrt(share) * 8), 1, 8) : 0]));
    }

    private void WriteSentences(Page page)
    {
        page.Heading("In words");
        page.Items(robustness.Approaches.Take(Explained).Select((approach, place) => new Item(
            Colours.Paint("bold", approach.Id), Inert.Markup(string.Join(" ", RobustnessWording.Sentences(robustness, place, Texts))))));
    }

    private static string Percent(double share) => share switch
    {
        > 0 and < 0.005 => "<1%",
        >= 0.995 and < 1 => ">99%",
        _ => Wording.Percent(share),
    };
}
