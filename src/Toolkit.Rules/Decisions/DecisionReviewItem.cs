namespace Toolkit.Rules.Decisions;

/// <summary>A decision that should be looked at again, and why.</summary>
public sealed record DecisionReviewItem
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>Why.</summary>
    public required DecisionReviewKind Kind { get; init; }

    /// <summary>Why, as a sentence or two.</summary>
    public required string Text { get; init; }
}
