using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Explanation;

namespace Toolkit.Rules.Reports;

internal sealed partial class MarkdownWriter
{
    private void Write(Recommendation recommendation)
    {
        Line();
        Line("## " + Say("report.heading", recommendation.Rank, recommendation.Id, recommendation.Title));
        Line();
        Line(MarkdownText.Escape(recommendation.Summary));
        WriteDecision(recommendation.Decision);
        WriteSection("report.why", recommendation.Reasons.Select(Why), "### ");
        WriteScore(recommendation);
        WriteSection("report.brakes", recommendation.Preconditions.Select(brake => Say("report.brake", brake.Text, brake.Indicator)), "### ");
        WriteActions(recommendation);
        WriteSection("report.requires", recommendation.Requires.Select(Required), "### ");
        WriteSection("report.missing", recommendation.Missing.Select(Question), "### ");
    }

    private void WriteDecision(Decision? decision)
    {
        if (decision is null)
            return;
        Line();
        Line($"**{MarkdownText.Escape(DecisionWords.Of(decision, Texts))}**");
    }

    private string Why(Reason reason)
    {
        var why = Say("report.reason", reason.Text, reason.Gap, reason.Weight, new Wording(Texts).Basis(reason.Basis));
        return reason.Source is { } source ? why + " " + Say("report.source", source) : why;
    }

    private void WriteScore(Recommendation recommendation)
    {
        Heading("### ", "report.score");
        Header("criterion", "weight:", "value:", "points:");
        foreach (var contribution in recommendation.Contributions)
            Row(
                Texts.Phrase("report.criterion." + ReportNames.Criteria.Of(contribution.Criterion)),
                Texts.Phrase("report.number", contribution.Weight),
                Texts.Phrase("report.number", contribution.Value),
                Points(contribution.Points));
        Row($"**{Texts.Phrase("report.total")}**", "", "", $"**{Points(recommendation.Score)}**");
    }

    private void WriteActions(Recommendation recommendation)
    {
        if (recommendation.Actions.Count == 0)
            return;
        Heading("### ", "report.actions");
        for (var index = 0; index < recommendation.Actions.Count; index++)
            Line((index + 1).ToString(CultureInfo.InvariantCulture) + ". " + MarkdownText.Escape(recommendation.Actions[index]));
    }

    private string Required(Requirement requirement)
    {
        var state = Texts.Phrase(requirement.Met switch { true => "report.met", false => "report.not-met", null => "report.open" });
        return _titles.TryGetValue(requirement.Id, out var title)
            ? Say("report.required", requirement.Id, title, state)
            : Say("report.pair", requirement.Id, state);
    }

    private string Question(string indicator) =>
        Texts.Indicator(indicator) is { } text ? Say("report.pair", indicator, text.Question) : MarkdownText.Escape(indicator);
}
