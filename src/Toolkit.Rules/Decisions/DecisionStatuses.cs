namespace Toolkit.Rules.Decisions;

/// <summary>The consequences of the status of a decision.</summary>
public static class DecisionStatuses
{
    private static readonly DecisionCategory[] Wanted = [DecisionCategory.Agreed];
    private static readonly DecisionCategory[] UnderWay = [DecisionCategory.Agreed, DecisionCategory.AlreadyCovered];

    // A reason that passes with time postpones; one that does not, or that judges the approach itself, suppresses.
    private static readonly DecisionCategory[] ForLater =
        [DecisionCategory.NoCapacity, DecisionCategory.NoFunding, DecisionCategory.LegalConstraint, DecisionCategory.OtherPriority];

    private static readonly DecisionCategory[] NotThis =
    [
        DecisionCategory.AlreadyCovered, DecisionCategory.LegalConstraint, DecisionCategory.RiskAccepted, DecisionCategory.NotOurLever,
        DecisionCategory.EvidenceDisputed,
    ];

    /// <summary>The reasons there can be for a decision of this status.</summary>
    /// <param name="status">The status.</param>
    public static IReadOnlyList<DecisionCategory> Allowed(this DecisionStatus status) => Array.AsReadOnly(status switch
    {
        DecisionStatus.Accepted => Wanted,
        DecisionStatus.InProgress or DecisionStatus.Done => UnderWay,
        DecisionStatus.Postponed => ForLater,
        _ => NotThis,
    });

    /// <summary>Whether an approach takes no place in the order while such a decision holds; it then has to end on a date.</summary>
    /// <param name="status">The status.</param>
    public static bool Withholds(this DecisionStatus status) => status is DecisionStatus.Postponed or DecisionStatus.Suppressed;
}
