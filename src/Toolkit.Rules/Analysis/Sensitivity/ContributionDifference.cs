using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>What one criterion gives to two approaches. Immutable.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">The points of the one above.</param>
/// <param name="NextPoints">The points of the one below.</param>
/// <param name="Difference">The first less the second; below 0 where the one below is better.</param>
public sealed record ContributionDifference(Criterion Criterion, decimal Points, decimal NextPoints, decimal Difference);
