using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>What one criterion adds to a score.</summary>
internal readonly record struct HandWrittenContribution(Criterion Criterion, double Weight, double Value, decimal Points);
