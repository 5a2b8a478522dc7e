namespace Toolkit.Rules.Decisions;

/// <summary>A decision that should be looked at again, and why.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Kind">Why.</param>
/// <param name="Text">Why, as a sentence or two.</param>
public sealed record DecisionReviewItem(string Id, DecisionReviewKind Kind, string Text);
