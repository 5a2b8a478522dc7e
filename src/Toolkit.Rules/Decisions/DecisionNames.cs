using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>The names used in documents. Part of the contract: names are added, never changed.</summary>
internal static class DecisionNames
{
    internal static NameTable<DecisionStatus> Statuses { get; } = new(
        (DecisionStatus.Accepted, "accepted"),
        (DecisionStatus.InProgress, "inProgress"),
        (DecisionStatus.Done, "done"),
        (DecisionStatus.Postponed, "postponed"),
        (DecisionStatus.Suppressed, "suppressed"));

    internal static NameTable<DecisionCategory> Categories { get; } = new(
        (DecisionCategory.Agreed, "agreed"),
        (DecisionCategory.AlreadyCovered, "alreadyCovered"),
        (DecisionCategory.NoCapacity, "noCapacity"),
        (DecisionCategory.NoFunding, "noFunding"),
        (DecisionCategory.LegalConstraint, "legalConstraint"),
        (DecisionCategory.OtherPriority, "otherPriority"),
        (DecisionCategory.RiskAccepted, "riskAccepted"),
        (DecisionCategory.NotOurLever, "notOurLever"),
        (DecisionCategory.EvidenceDisputed, "evidenceDisputed"));

    internal static NameTable<DecisionReviewKind> Findings { get; } = new(
        (DecisionReviewKind.Expired, "expired"),
        (DecisionReviewKind.NotNeeded, "notNeeded"),
        (DecisionReviewKind.StillNeeded, "stillNeeded"),
        (DecisionReviewKind.EvidenceChanged, "evidenceChanged"),
        (DecisionReviewKind.NotInCatalogue, "notInCatalogue"),
        (DecisionReviewKind.OverrulesOption, "overrulesOption"));

    /// <summary>The outcomes of a rule.</summary>
    internal static NameTable<Outcome> Outcomes { get; } = new(
        (Outcome.Recommended, "recommended"),
        (Outcome.NotNeeded, "notNeeded"),
        (Outcome.Undecided, "undecided"),
        (Outcome.NotApplicable, "notApplicable"));

    internal static IReadOnlyList<string> Allowed(DecisionStatus status) => [.. status.Allowed().Select(Categories.Of)];
}
