using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The points that one criterion adds to a score.</summary>
internal readonly record struct HandWrittenContribution(Criterion Criterion, double Weight, double Value, decimal Points);
