using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The smallest change of one weight that puts another approach first, the other weights keeping their proportions. Immutable.</summary>
/// <param name="Criterion">The criterion whose weight moves.</param>
/// <param name="Weight">Its weight now, 0 to 1.</param>
/// <param name="ChangesAt">The nearest weight, in millionths, at which another is first: see <see cref="CriterionWeights.With"/>.</param>
/// <param name="First">The id of the approach that is first there.</param>
public sealed record FirstPlaceChange(Criterion Criterion, double Weight, double ChangesAt, string First);
