using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules;

/// <content>What the organisation decided, and fingerprints of what it decided on.</content>
internal sealed partial class Run
{
    /// <summary>The decisions that hold; null when none were given.</summary>
    internal HeldDecisions? Decisions { get; }

    internal ReportFingerprints Fingerprints =>
        new ReportFingerprints
        {
            Profile = ProfileFingerprint.Of(Profile),
            Options = Plan.OptionsFingerprint,
            Decisions = Decisions?.Register.Revision,
        };

    /// <summary>The decision that holds for an approach, or null.</summary>
    internal Decision? DecisionOf(int position) => Decisions?[position];

    /// <summary>Why an approach takes no place although it may be needed, or null. A decision that holds comes before the host's options.</summary>
    internal Suppression? SuppressionOf(int position) =>
        DecisionOf(position) is null ? SuppressedByOptions(position) : Decisions!.Withheld(position);

    internal string EvidenceOf(int position) => Plan.Evidence[position].Of(Profile, Plan.Rates);

    /// <summary>The decisions to look at again.</summary>
    internal DecisionReviewItem[] DecisionReviewItems()
    {
        if (Decisions is null)
            return [];
        var review = new DecisionReview(Plan.Wording.Texts, Profile.AsOf, Plan.MaterialNeedChange);
        return [.. Decisions.Register.Decisions.SelectMany(decision => FindingsOf(decision, review))];
    }

    private IEnumerable<DecisionReviewItem> FindingsOf(Decision decision, DecisionReview review)
    {
        var position = Array.FindIndex(Plan.Rules, rule => rule.Descriptor.Id == decision.Approach);
        if (position < 0)
            return review.Of(decision, present: null, certainty: null, suppressedUntil: null);
        var outcome = _outcomes[position];
        return review.Of(
            decision,
            new DecisionBasis { Evidence = EvidenceOf(position), Outcome = outcome.Outcome, Need = outcome.Interval.Value },
            outcome.Certainty,
            SuppressedByOptions(position)?.Expires);
    }

    private Suppression? SuppressedByOptions(int position) => Plan.SuppressionOf(position, Profile.AsOf);
}
