namespace Toolkit.Rules.Analysis;

/// <summary>An approach held against the one that comes next in the order. Immutable.</summary>
public sealed record RankGap
{
    /// <summary>The id of the one above.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the one below.</summary>
    public required string Next { get; init; }

    /// <summary>How much higher the one above scores, in points; the differences add up to it. Below 0 where only its lever puts it above.</summary>
    public required decimal Points { get; init; }

    /// <summary>The criteria in which their values differ, the largest difference of points first: 0 where the weight is 0, or too small to print.</summary>
    public required IReadOnlyList<ContributionDifference> Differences { get; init; }

    /// <summary>For each criterion the weight at which the two change places, in the order of the criteria.</summary>
    public required IReadOnlyList<SwapWeight> Swaps { get; init; }
}
