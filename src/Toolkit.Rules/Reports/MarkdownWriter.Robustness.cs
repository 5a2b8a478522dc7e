using System.Globalization;
using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

internal sealed partial class MarkdownWriter
{
    private void WriteRobustness()
    {
        if (report.Analysis?.Robustness is not { } robustness)
            return;
        Heading("## ", "robustness.title");
        Line(Texts.Phrase("robustness.intro"));
        Line();
        if (robustness.Approaches.Count == 0)
            Line(Texts.Phrase("robustness.none"));
        else
            WriteTiers(robustness);
        Line();
        foreach (var line in RobustnessText.Summary(robustness, Texts))
            Bullet(MarkdownText.Escape(line));
        Bullet(Texts.Phrase("robustness.tiers"));
    }

    private void WriteTiers(RankingRobustness robustness)
    {
        Row([Texts.Phrase("robustness.column.tier"), Texts.Phrase("report.column.id"), Texts.Phrase("report.column.title"), .. RobustnessColumns()]);
        Row(["---:", "---", "---", .. RobustnessColumns().Select(_ => "---:")]);
        foreach (var approach in robustness.Approaches)
            Row(
                approach.Tier.ToString(CultureInfo.InvariantCulture),
                MarkdownText.Escape(approach.Id),
                MarkdownText.Escape(_titles.TryGetValue(approach.Id, out var title) ? title : Nothing),
                RobustnessText.Percentage(approach.First, Texts),
                RobustnessText.Percentage(approach.TopThree, Texts),
                Texts.Phrase("robustness.interval", approach.BestRank, approach.WorstRank),
                RobustnessText.Percentage(approach.Recommended, Texts),
                approach.AheadOfNext is { } ahead ? RobustnessText.Percentage(ahead, Texts) : Nothing);
    }

    private IEnumerable<string> RobustnessColumns() =>
        RobustnessText.Columns.Select(column => Texts.Phrase("robustness.column." + column));
}
