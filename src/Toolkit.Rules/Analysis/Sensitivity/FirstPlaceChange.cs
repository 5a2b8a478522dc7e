using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The smallest change of one weight that puts another approach first, the other weights keeping their proportions. Immutable.</summary>
public sealed record FirstPlaceChange
{
    /// <summary>The criterion whose weight moves.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>Its weight now, 0 to 1.</summary>
    public required double Weight { get; init; }

    /// <summary>The nearest weight, in millionths, at which another is first: see <see cref="CriterionWeights.With"/>.</summary>
    public required double ChangesAt { get; init; }

    /// <summary>The id of the approach that is first there.</summary>
    public required string First { get; init; }
}
