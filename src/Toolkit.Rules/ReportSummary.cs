using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules;

/// <summary>Says a report in at most three sentences: what to do first, what to find out first, and how sure that is.</summary>
internal sealed class ReportSummary(RecommendationReport report)
{
    internal IEnumerable<string> Sentences()
    {
        if (First(OrderGroup.Do) is { } toDo)
            yield return Recommended("summary.do", toDo);
        else if (report.Order.FirstOrDefault(item => item is { Group: OrderGroup.AskFor, Outcome: Outcome.Recommended }) is { } toAskFor)
            yield return Recommended("summary.ask-for", toAskFor);
        if (report.Order.FirstOrDefault(item => item.Question is not null) is { Question: { } question } open)
            yield return Say("summary.find-out", report.Texts.Indicator(question)?.Question ?? question, open.Title, open.Id);
        if (report.Recommendations.Count > 0)
            yield return string.Join(" ", Sure());
    }

    private PlacedApproach? First(OrderGroup group) => report.Order.FirstOrDefault(item => item.Group == group);

    private string Recommended(string phrase, PlacedApproach item)
    {
        var certainty = report.Recommendations.First(recommendation => recommendation.Id == item.Id).Certainty;
        return Say(phrase, item.Title, item.Id) + " " + Say(certainty == Certainty.Certain ? "summary.certain" : "summary.provisional");
    }

    private IEnumerable<string> Sure()
    {
        yield return Say(
            "summary.sure", report.Recommendations.Count(item => item.Certainty == Certainty.Certain), report.Recommendations.Count);
        if (report.Order.FirstOrDefault() is not { LikelyPlaces: { } likely } first)
            yield break;
        yield return Say("summary.places", first.Id, Places(likely), report.Order.Count);
        yield return Say("summary.others", report.Order.Count(item => item != first && item.LikelyPlaces is { From: 1 }));
    }

    private string Places(PlaceRange likely) =>
        likely.From == likely.To ? likely.From.ToString(CultureInfo.InvariantCulture) : Say("report.places.range", likely.From, likely.To);

    private string Say(string key, params object[] arguments) => report.Texts.Phrase(key, arguments);
}
