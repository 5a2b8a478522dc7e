using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reports;

internal sealed partial class HtmlWriter
{
    private static readonly Outcome[] Counted =
        [Outcome.Recommended, Outcome.NotNeeded, Outcome.Undecided, Outcome.NotApplicable, Outcome.Suppressed];

    private void WriteRanking()
    {
        html.Open("section", ("aria-labelledby", "ranking"));
        html.Heading(headingLevel + 1, Texts.Phrase("report.ranking"), ("id", "ranking"));
        html.Element("p", string.Join(", ", Counted.Select(Count).OfType<string>()), ("class", "counts"));
        if (report.Recommendations.Count == 0)
            html.Element("p", Texts.Phrase("report.ranking.none"));
        else
            WriteRankingTable();
        html.Close();
    }

    private string? Count(Outcome outcome)
    {
        var count = outcome == Outcome.Recommended ? report.Recommendations.Count : report.Others.Count(other => other.Outcome == outcome);
        return count == 0 ? null : Texts.Phrase("report.count", count, Texts.Phrase("report.outcome." + ReportNames.Outcomes.Of(outcome)));
    }

    private void WriteRankingTable()
    {
        html.Open("table", ("aria-labelledby", "ranking"), ("class", "ranking"));
        Header("rank:", "title", "score", "need");
        html.Open("tbody");
        foreach (var item in report.Recommendations)
        {
            html.Open("tr").Element("td", item.Rank.ToString(CultureInfo.InvariantCulture), ("class", "number"));
            html.Open("th", ("scope", "row")).Element("a", item.Title, ("href", "#" + item.Id));
            WriteMarks(item);
            html.Close().Open("td");
            html.Element("span", Points(item.Score), ("class", "figure"));
            _drawing.Score(item.Score);
            html.Close();
            WriteNeed(item.Need);
            html.Close();
        }
        html.Close().Close();
        html.Element("p", Texts.Phrase("report.legend", Share(report.OutcomeThreshold)), ("class", "note"));
    }

    private void WriteMarks(Recommendation item)
    {
        var severity = ReportNames.Severities.Of(item.Severity);
        html.Open("span", ("class", "marks"));
        html.Element("span", item.Id);
        html.Element("span", Texts.Phrase("band." + severity), ("class", "band " + severity));
        html.Element("span", Texts.Phrase("report.certainty." + ReportNames.Certainties.Of(item.Certainty)));
        html.Element("span", Texts.Phrase("report.mark.coverage", Percentage(item.Coverage)));
        if (item.Decision is { } decision)
            html.Element("span", DecisionWords.Status(decision, Texts));
        html.Element("span", Texts.Phrase("report.mark.lever", Texts.Phrase("report.lever." + ReportNames.Levers.Of(item.Lever))));
        html.Close();
    }

    private void WriteOthers()
    {
        if (report.Others.Count == 0)
            return;
        html.Open("section", ("aria-labelledby", "others"));
        html.Heading(headingLevel + 1, Texts.Phrase("report.others"), ("id", "others"));
        html.Open("table", ("aria-labelledby", "others"), ("class", "others"));
        Header("title", "outcome", "need");
        html.Open("tbody");
        foreach (var other in report.Others)
        {
            html.Open("tr", ("id", other.Id)).Open("th", ("scope", "row")).Element("span", other.Title);
            html.Element("span", other.Id, ("class", "marks"));
            html.Element("span", other.Text, ("class", "note"));
            html.Close().Element("td", Texts.Phrase("report.outcome." + ReportNames.Outcomes.Of(other.Outcome)));
            if (other.RawOutcome == Outcome.NotApplicable)
                html.Element("td", "–");
            else
                WriteNeed(other.Need);
            html.Close();
        }
        html.Close().Close().Close();
    }

    /// <summary>The head of a row that is about an approach.</summary>
    private void Approach(string id)
    {
        html.Open("th", ("scope", "row")).Element("span", _titles.TryGetValue(id, out var title) ? title : id);
        html.Element("span", id, ("class", "marks")).Close();
    }

    /// <summary>The head of a row that is about a question.</summary>
    private void AskedAs(string indicator)
    {
        html.Open("th", ("scope", "row")).Element("span", Texts.Indicator(indicator)?.Question ?? indicator);
        html.Element("span", indicator, ("class", "marks")).Close();
    }

    private void WriteNeed(NeedInterval need)
    {
        html.Open("td").Element("span", NeedOf(need), ("class", "figure"));
        _drawing.Need(need);
        html.Close();
    }
}
