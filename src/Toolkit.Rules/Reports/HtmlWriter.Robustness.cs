using System.Globalization;
using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

internal sealed partial class HtmlWriter
{
    private void WriteRobustness()
    {
        if (report.Analysis?.Robustness is not { } robustness)
            return;
        html.Open("section", ("aria-labelledby", "robustness"));
        html.Heading(headingLevel + 1, Texts.Phrase("robustness.title"), ("id", "robustness"));
        html.Element("p", Texts.Phrase("robustness.intro"));
        if (robustness.Approaches.Count == 0)
            html.Element("p", Texts.Phrase("robustness.none"));
        else
            WriteTiers(robustness);
        WriteList("ul", [.. RobustnessText.Summary(robustness, Texts), Texts.Phrase("robustness.tiers")]);
        html.Close();
    }

    private void WriteTiers(RankingRobustness robustness)
    {
        html.Open("table", ("aria-labelledby", "robustness"));
        HeaderOf(["robustness.column.tier:", "report.column.title", .. RobustnessText.Columns.Select(column => $"robustness.column.{column}:")]);
        html.Open("tbody");
        foreach (var approach in robustness.Approaches)
            WriteTier(approach);
        html.Close().Close();
    }

    private void WriteTier(ApproachRobustness approach)
    {
        html.Open("tr").Element("td", approach.Tier.ToString(CultureInfo.InvariantCulture), ("class", "number"));
        Approach(approach.Id);
        html.Element("td", RobustnessText.Percentage(approach.First, Texts), ("class", "number"));
        html.Element("td", RobustnessText.Percentage(approach.TopThree, Texts), ("class", "number"));
        html.Element("td", Texts.Phrase("robustness.interval", approach.BestRank, approach.WorstRank), ("class", "number"));
        html.Element("td", RobustnessText.Percentage(approach.Recommended, Texts), ("class", "number"));
        html.Element("td", approach.AheadOfNext is { } ahead ? RobustnessText.Percentage(ahead, Texts) : "–", ("class", "number")).Close();
    }
}
