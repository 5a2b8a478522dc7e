using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The changes of the order when one criterion counts half or double. Immutable.</summary>
public sealed record WeightEffect
{
    /// <summary>The criterion; one without weight is left out.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>Its weight now, above 0 and up to 1.</summary>
    public required double Weight { get; init; }

    /// <summary>The effect of half the weight.</summary>
    public required OrderAtWeight Halved { get; init; }

    /// <summary>The effect of double the weight, or of a weight of 1 where double is more.</summary>
    public required OrderAtWeight Doubled { get; init; }
}
