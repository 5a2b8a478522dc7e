using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The weight of one criterion at which two neighbours change places, the other weights keeping their proportions. Immutable.</summary>
public sealed record SwapWeight
{
    /// <summary>The criterion whose weight moves.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>Its weight now, 0 to 1.</summary>
    public required double Weight { get; init; }

    /// <summary>
    /// The nearest weight, in millionths, at which the order of the two is reversed: see <see cref="CriterionWeights.With"/>. Null when no weight
    /// from 0 to 1 does it, as between an own lever and one to ask for.
    /// </summary>
    public double? SwapsAt { get; init; }
}
