using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The points of two approaches for one criterion. Immutable.</summary>
public sealed record ContributionDifference
{
    /// <summary>The criterion.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>The points of the one above.</summary>
    public required decimal Points { get; init; }

    /// <summary>The points of the one below.</summary>
    public required decimal NextPoints { get; init; }

    /// <summary>The first less the second; below 0 where the one below is better.</summary>
    public required decimal Difference { get; init; }
}
