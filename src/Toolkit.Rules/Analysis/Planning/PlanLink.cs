namespace Toolkit.Rules.Analysis;

/// <summary>A tie between two steps: one waits for the other. Immutable.</summary>
public sealed record PlanLink
{
    /// <summary>The id of the other step: of an approach, or of the indicator that is to be fixed first.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of tie.</summary>
    public required PlanLinkKind Kind { get; init; }

    /// <summary>The id of the brake within the rule of the waiting approach; null unless a brake ties them.</summary>
    public string? Precondition { get; init; }
}
