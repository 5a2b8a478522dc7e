using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Decisions;

/// <summary>Holds decisions against what is known now, and says which should be looked at again.</summary>
/// <param name="texts">The language.</param>
/// <param name="asOf">The date of the answers.</param>
/// <param name="materialNeedChange">By how much a need has moved when that matters.</param>
internal sealed class DecisionReview(TextCatalogue texts, DateTime asOf, double materialNeedChange)
{
    /// <summary>The review of one decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="present">The present facts of the approach; null when the run has no such approach.</param>
    /// <param name="certainty">Whether a missing answer could still change the outcome.</param>
    /// <param name="suppressedUntil">Until when the host's options suppress the approach, when they do.</param>
    internal IEnumerable<DecisionReviewItem> Of(Decision decision, DecisionBasis? present, Certainty? certainty, DateTime? suppressedUntil)
    {
        if (!decision.HoldsAt(asOf))
            yield return Finding(decision, DecisionReviewKind.Expired, Day(decision.Until!.Value));
        else if (present is null)
            yield return Finding(decision, DecisionReviewKind.NotInCatalogue);
        else
        {
            if (decision.Status == DecisionStatus.Done && present.Outcome == Outcome.Recommended && certainty == Certainty.Certain)
                yield return Finding(decision, DecisionReviewKind.StillNeeded, NeedOf(present));
            // An approach that is not needed any more has changed materially, too; one finding says both.
            if (decision.Status != DecisionStatus.Done && present.Outcome is Outcome.NotNeeded or Outcome.NotApplicable)
                yield return Finding(decision, DecisionReviewKind.NotNeeded, OutcomeOf(present));
            else if (HasChanged(decision, present))
                yield return Finding(
                    decision, DecisionReviewKind.EvidenceChanged,
                    OutcomeOf(decision.Basis!), NeedOf(decision.Basis!), OutcomeOf(present), NeedOf(present));
            if (suppressedUntil is { } until)
                yield return Finding(decision, DecisionReviewKind.OverrulesOption, Day(until));
        }
    }

    private bool HasChanged(Decision decision, DecisionBasis present)
    {
        var basis = decision.Basis!;
        // That a need falls is what was hoped for of an approach that is under way or done.
        if (decision.Status is DecisionStatus.InProgress or DecisionStatus.Done && present.Need <= basis.Need)
            return false;
        if (present.Outcome != basis.Outcome || present.Need.HasValue != basis.Need.HasValue)
            return true;
        return present.Need is { } now && basis.Need is { } then && Precision.Round(Math.Abs(now - then)) >= materialNeedChange;
    }

    private DecisionReviewItem Finding(Decision decision, DecisionReviewKind kind, params string[] particulars) => new DecisionReviewItem
    {
        Id = decision.Approach,
        Kind = kind,
        Text = texts.Phrase(
            "decisions.finding." + DecisionNames.Findings.Of(kind),
            [DecisionWording.Status(decision, texts), decision.Owner, Day(decision.Date!.Value), .. particulars]),
    };

    private string OutcomeOf(DecisionBasis basis) => texts.Phrase("report.outcome." + DecisionNames.Outcomes.Of(basis.Outcome));

    private string NeedOf(DecisionBasis basis) => basis.Need is { } need ? texts.Phrase("share", need) : texts.Phrase("decisions.unknown");

    private static string Day(DateTime date) => DecisionRules.Day(date);
}
