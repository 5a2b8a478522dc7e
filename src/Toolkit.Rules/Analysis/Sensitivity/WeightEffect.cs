using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>What becomes of the order when one criterion counts half or double. Immutable.</summary>
public sealed record WeightEffect
{
    /// <summary>The criterion; one without weight is left out.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>Its weight now, above 0 and up to 1.</summary>
    public required double Weight { get; init; }

    /// <summary>What half of it does.</summary>
    public required OrderAtWeight Halved { get; init; }

    /// <summary>What double of it does, or a weight of 1 where double would be more.</summary>
    public required OrderAtWeight Doubled { get; init; }
}
