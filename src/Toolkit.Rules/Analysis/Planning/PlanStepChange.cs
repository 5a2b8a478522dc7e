namespace Toolkit.Rules.Analysis;

/// <summary>A step that is in other quarters or of another kind in another plan, or that only one of the two plans has. Immutable.</summary>
public sealed record PlanStepChange
{
    /// <summary>The id of the approach; for what is to be fixed first, the key of the indicator that set the brake.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of step in the later plan; in the earlier one where the later does not have it.</summary>
    public required PlanStepKind Kind { get; init; }

    /// <summary>The kind in the earlier plan where that is another, such as finding out before doing; otherwise null.</summary>
    public PlanStepKind? KindBefore { get; init; }

    /// <summary>The place in the earlier plan; null when it is no step of it.</summary>
    public PlanPlace? Before { get; init; }

    /// <summary>The place in the later plan; null when it is no step of it.</summary>
    public PlanPlace? After { get; init; }
}
