namespace Toolkit.Rules.Analysis;

/// <summary>The figures of stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen 2001), for any candidates and criteria.</summary>
internal sealed class Acceptability
{
    private readonly RankCounts _ranks;
    private readonly RankCounts _firsts;
    private readonly double[]?[] _central;

    private Acceptability(RankCounts ranks, RankCounts firsts, double[]?[] central)
    {
        _ranks = ranks;
        _firsts = firsts;
        _central = central;
    }

    /// <summary>The mean normalised entropy of the rows: 0 when every candidate has one rank, 1 when each takes all of them equally often.</summary>
    internal double Entropy => EntropyOf(_ranks.Candidates, _ranks.ShareAt);

    internal static Acceptability Measure(ValueSource values, WeightSource weights, DrawOptions options)
    {
        var sampling = new Sampling(values, weights, options);
        var ranks = sampling.CountRanks();
        double[]?[] central = [.. Enumerable.Range(0, values.Candidates).Select(candidate => CentralOf(ranks, candidate))];
        return new Acceptability(ranks, sampling.CountFirsts(central), central);
    }

    /// <summary>The share of the draws in which a candidate takes a rank, counted from 0.</summary>
    internal double ShareAt(int candidate, int rank) => _ranks.ShareAt(candidate, rank);

    internal RankShares Ranks(int candidate) => _ranks.Shares(candidate);

    internal double Recommended(int candidate) => (double)_ranks.Recommended[candidate] / _ranks.Draws;

    /// <summary>Ties counting half.</summary>
    internal double ShareAhead(int candidate, int other) => _ranks.ShareAhead(candidate, other);

    /// <summary>In billionths; null when the candidate was never first.</summary>
    internal double[]? CentralWeights(int candidate) => _central[candidate];

    internal double? Confidence(int candidate) => _central[candidate] is null ? null : _firsts.ShareFirst(candidate);

    internal static double EntropyOf(int candidates, Func<int, int, double> shareAt)
    {
        double sum = 0;
        for (var candidate = 0; candidate < candidates; candidate++)
            for (var rank = 0; rank < candidates; rank++)
                if (shareAt(candidate, rank) is > 0 and < 1 and var share)
                    sum -= share * ExactFunctions.Log(share);
        return candidates < 2 ? 0 : sum / (candidates * ExactFunctions.Log(candidates));
    }

    private static double[]? CentralOf(RankCounts ranks, int candidate)
    {
        var sums = ranks.WeightsWhenFirst.AsSpan(candidate * ranks.Criteria, ranks.Criteria).ToArray();
        double sum = sums.Sum();
        return sum > 0 ? [.. sums.Select(weight => Math.Floor(weight / sum * WeightSource.Whole + 0.5))] : null;
    }
}
