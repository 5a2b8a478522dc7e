using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The weight of one criterion at which two neighbours change places, the other weights keeping their proportions. Immutable.</summary>
/// <param name="Criterion">The criterion whose weight moves.</param>
/// <param name="Weight">Its weight now, 0 to 1.</param>
/// <param name="SwapsAt">
/// The nearest weight, in millionths, at which the order of the two is reversed: see <see cref="CriterionWeights.With"/>. Null when no weight
/// from 0 to 1 does it.
/// </param>
public sealed record SwapWeight(Criterion Criterion, double Weight, double? SwapsAt = null);
