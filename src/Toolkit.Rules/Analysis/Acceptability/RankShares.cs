namespace Toolkit.Rules.Analysis;

/// <summary>The shares of the draws in which one candidate takes each rank, from the first on; they are not rounded.</summary>
internal sealed class RankShares(double[] shares)
{
    /// <summary>A rank is in the interval when this share of the draws lies to each side of it.</summary>
    private const double Tail = 0.05;

    internal double[] All => shares;

    internal double First => shares[0];

    /// <summary>The best rank of the 90% interval, from 1.</summary>
    internal int Best => RankAt(Tail);

    /// <summary>The worst rank of the 90% interval.</summary>
    internal int Worst => RankAt(1 - Tail);

    /// <summary>The mean rank, from 1.</summary>
    internal double Mean => Enumerable.Range(0, shares.Length).Sum(rank => (rank + 1) * shares[rank]);

    /// <summary>The share in which the candidate is among the first few.</summary>
    internal double Among(int first) => shares.Take(first).Sum();

    /// <summary>A figure as it is given out, with six decimals.</summary>
    internal static double Rounded(double value) => (double)Math.Round((decimal)value, 6);

    /// <summary>The first rank at or above which at least a share of the draws lies.</summary>
    private int RankAt(double share)
    {
        var (rank, sum) = (0, shares[0]);
        while (rank + 1 < shares.Length && Rounded(sum) < share)
            sum += shares[++rank];
        return rank + 1;
    }
}
