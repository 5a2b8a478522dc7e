using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>One approach in full: what became of it and why, the evidence, the score, the advice.</summary>
internal sealed class ExplanationView(Explained explained)
{
    internal void WriteTo(Page page)
    {
        WriteHead(page);
        WriteOutcome(page);
        if (explained.Reasons.Count > 0)
            new EvidenceView(explained).WriteTo(page);
        if (explained.Recommendation is { } recommendation)
            new ScoreView(explained, recommendation).WriteTo(page);
        new AdviceView(explained).WriteTo(page);
    }

    private void WriteHead(Page page)
    {
        var (organisation, approach) = (explained.Report.Organisation, explained.Approach);
        page.Paragraph($"[bold]{explained.Id}  {Inert.Markup(approach.Title)}[/]");
        page.Paragraph(Wording.Finding(approach.Finding));
        page.Paragraph($"{Inert.Markup(organisation.Name)} ({organisation.Kind.ToKey()}), answers of {Wording.Date(explained.Report.AsOf)}");
        page.Blank();
        page.Paragraph(Inert.Markup(approach.Summary));
        page.Blank();
        page.Paragraph(
            $"Effort {Wording.Effort(approach.EffortFor(organisation.Kind))}, first effect after "
            + $"{Wording.Counted(approach.MonthsToFirstEffect.Value, "month")}, {LeverOf(approach.LeverFor(organisation.Kind))}. "
            + $"{Inert.Markup(approach.SentenceFor(organisation.Kind))} {Colours.Paint(Colours.Faint, Inert.Markup($"({approach.BasisFor(organisation.Kind)})"))}");
    }

    private void WriteOutcome(Page page)
    {
        page.Blank();
        if (explained.Recommendation is not { } recommendation)
        {
            var other = explained.Other!;
            page.Paragraph(Colours.Paint(Colours.Of(other.Outcome), Inert.Markup(other.Text)));
            if (other is { Place: { } place, Score: { } score })
                page.Paragraph($"It stands at place {place} of {explained.Report.Order.Count}{Likely(other.LikelyPlaces)}, with a score of {Wording.Points(score)}.");
            return;
        }
        var severity = Colours.Paint(Colours.Of(recommendation.Severity), Wording.Severity(recommendation.Severity));
        page.Paragraph(
            $"Outcome: recommended, place {recommendation.Place} of {explained.Report.Order.Count}{Likely(recommendation.LikelyPlaces)}, "
            + $"severity {severity}, at least {Wording.Severity(recommendation.SeverityAtLeast)}, score {Wording.Points(recommendation.Score)}, {Certainty(recommendation)}");
        page.Paragraph(Why(recommendation));
        if (recommendation.Decision is { } decision)
            page.Paragraph(Inert.Markup(
                $"Decided by {decision.Owner} on {Wording.Date(decision.Date!.Value)}: {Wording.Status(decision)} "
                + $"({Wording.Category(decision.Category!.Value)}). {decision.Justification}"));
    }

    private static string Likely(PlaceRange? places) => places is not { } likely ? "" : $" (likely {likely.From} to {likely.To})";

    private static string Certainty(Recommendation recommendation) => recommendation.Certainty.ToString().ToLowerInvariant();

    private string Why(Recommendation recommendation)
    {
        var threshold = Wording.Share(explained.Report.OutcomeThreshold);
        var low = Wording.Exact(recommendation.Need.Low);
        return $"Needed, because the need of {Wording.Exact(recommendation.Need.Value ?? 0)} is {threshold} or more. "
            + (recommendation.Certainty == Evaluation.Certainty.Certain
                ? $"Certain, because it stays at {low} even if every missing answer is fine."
                : $"Provisional, because it would be {low} if every missing answer were fine; {Wording.Percent(recommendation.Coverage)} of the evidence is answered.");
    }

    private static string LeverOf(Lever lever) => lever switch
    {
        Lever.Own => "own lever: the organisation can act by itself",
        Lever.Influence => "lever of influence: others decide, the organisation can ask for it",
        _ => "no lever of this kind of organisation",
    };
}
