namespace Toolkit.Rules.Decisions;

/// <summary>A decision to review, with the reason. Immutable.</summary>
public sealed record DecisionReviewItem
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of reason.</summary>
    public required DecisionReviewKind Kind { get; init; }

    /// <summary>The reason as a sentence or two.</summary>
    public required string Text { get; init; }
}
