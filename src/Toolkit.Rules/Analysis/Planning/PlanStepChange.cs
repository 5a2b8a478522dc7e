namespace Toolkit.Rules.Analysis;

/// <summary>A step that stands elsewhere in another plan, or that only one of the two has. Immutable.</summary>
public sealed record PlanStepChange
{
    /// <summary>The id of the approach; for what is to be fixed first, the key of the indicator that set the brake.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required PlanStepKind Kind { get; init; }

    /// <summary>Where it stood; null when it was no step.</summary>
    public PlanPlace? Before { get; init; }

    /// <summary>Where it stands; null when it is no step.</summary>
    public PlanPlace? After { get; init; }
}
