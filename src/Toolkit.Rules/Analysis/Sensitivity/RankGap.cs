namespace Toolkit.Rules.Analysis;

/// <summary>A recommendation held against the one that comes next. Immutable.</summary>
/// <param name="Id">The id of the one above.</param>
/// <param name="Next">The id of the one below.</param>
/// <param name="Points">How much higher the one above scores, in points; the differences add up to it.</param>
/// <param name="Differences">
/// The criteria in which their values differ, the largest difference of points first: 0 where the weight is 0, or too small to print.
/// </param>
/// <param name="Swaps">For each criterion the weight at which the two change places, in the order of the criteria.</param>
public sealed record RankGap(
    string Id, string Next, decimal Points, IReadOnlyList<ContributionDifference> Differences, IReadOnlyList<SwapWeight> Swaps);
