namespace Toolkit.Rules.Analysis;

/// <summary>The holistic acceptability of SMAA-2: the shares of all ranks, weighted.</summary>
internal static class MetaWeighting
{
    /// <summary>The weighted sum; null without weights.</summary>
    /// <param name="weights">The weights of the ranks.</param>
    /// <param name="shares">The share of each rank, from the first on.</param>
    internal static double? Holistic(MetaWeights weights, double[] shares) =>
        weights == MetaWeights.None ? null : shares.Select((share, rank) => share * Weight(weights, rank + 1, shares.Length)).Sum();

    private static double Weight(MetaWeights weights, int rank, int ranks) => weights switch
    {
        // One alternative has the first rank, which is the last as well.
        MetaWeights.Linear => ranks > 1 ? (double)(ranks - rank) / (ranks - 1) : 1,
        MetaWeights.Inverse => 1.0 / rank,
        _ => Harmonic(rank, ranks) / Harmonic(1, ranks),
    };

    private static double Harmonic(int from, int to) => Enumerable.Range(from, to - from + 1).Sum(number => 1.0 / number);
}
