namespace Toolkit.Rules.Analysis;

/// <summary>A step that is in other quarters in another plan, or that only one of the two plans has. Immutable.</summary>
public sealed record PlanStepChange
{
    /// <summary>The id of the approach; for what is to be fixed first, the key of the indicator that set the brake.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of step.</summary>
    public required PlanStepKind Kind { get; init; }

    /// <summary>The place in the earlier plan; null when it is no step of it.</summary>
    public PlanPlace? Before { get; init; }

    /// <summary>The place in the later plan; null when it is no step of it.</summary>
    public PlanPlace? After { get; init; }
}
