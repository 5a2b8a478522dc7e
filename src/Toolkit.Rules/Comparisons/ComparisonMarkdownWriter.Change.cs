using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <content>One approach: why it changed, part by part, with the sums.</content>
internal sealed partial class ComparisonMarkdownWriter
{
    private void Write(ApproachChange change)
    {
        Line();
        Line("## " + Say("report.pair", change.Id, change.Title));
        Line();
        Line("- " + Texts.Phrase("report.pair", Named("movement", change.Movement), Texts.Phrase("comparison.from-to", State(change.Before), State(change.After))));
        if (change.OutcomeCauses.Count > 0)
            Line("- " + Texts.Phrase("comparison.because", string.Join(", ", change.OutcomeCauses.Select(Said))));
        if (change.RankChange is { } places and not 0)
            Line("- " + Texts.Phrase(
                "comparison.moved",
                new Wording(Texts).Quantity(places > 0 ? "place-down" : "place-up", Math.Abs(places)),
                string.Join(", ", change.RankSteps.Select(Said))));
        WriteScore(change);
        WriteEvidence(change);
    }

    private void WriteScore(ApproachChange change)
    {
        if (change.ScoreCauses.Count == 0)
            return;
        Line();
        Header("criterion", "cause", "through", "points:");
        foreach (var cause in change.ScoreCauses)
            Row(
                Texts.Phrase("report.criterion." + ReportNames.Criteria.Of(cause.Criterion)),
                Named("cause", cause.Kind),
                Text(cause.Subject),
                Texts.Phrase("comparison.points", cause.Points));
        Row($"**{Texts.Phrase("report.total")}**", "", "", $"**{Texts.Phrase("comparison.points", change.ScoreChange!.Value)}**");
    }

    private void WriteEvidence(ApproachChange change)
    {
        if (change.Evidence.Count == 0)
            return;
        Line();
        Header("indicator", "move", "cause", "before", "after", "need:");
        foreach (var part in change.Evidence)
            Row(
                MarkdownText.Escape(part.Indicator),
                Named("evidence", part.Move),
                Named("cause", part.Cause),
                Answer(part.Kind, part.Before),
                Answer(part.Kind, part.After),
                Texts.Phrase("comparison.amount", part.Need));
        Row($"**{Texts.Phrase("comparison.column.need")}**", "", "", "", "", $"**{Texts.Phrase("comparison.amount", change.NeedChange)}**");
    }

    private string Said(OutcomeCause cause) => cause.Indicator is { } indicator
        ? Say("portfolio.worst", Named("cause", cause.Kind), indicator)
        : Named("cause", cause.Kind);

    private string Said(RankStep step) => Say("report.count", step.Id, Named("step", step.Kind));

    private string Answer(IndicatorKind? kind, in Answer answer) => MarkdownText.Escape(new Wording(Texts).Said(kind, answer, currency: null));
}
