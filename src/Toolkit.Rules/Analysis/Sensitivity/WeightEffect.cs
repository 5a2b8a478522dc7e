using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>What becomes of the order when one criterion counts half or double. Immutable.</summary>
/// <param name="Criterion">The criterion; one without weight is left out.</param>
/// <param name="Weight">Its weight now, above 0 and up to 1.</param>
/// <param name="Halved">What half of it does.</param>
/// <param name="Doubled">What double of it does, or a weight of 1 where double would be more.</param>
public sealed record WeightEffect(Criterion Criterion, double Weight, OrderAtWeight Halved, OrderAtWeight Doubled);
