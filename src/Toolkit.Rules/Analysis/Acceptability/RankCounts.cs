namespace Toolkit.Rules.Analysis;

/// <summary>
/// The counts over all draws. All of them are whole numbers, so that it does not matter in which order and on how many threads they are
/// added up.
/// </summary>
/// <param name="candidates">How many candidates there are.</param>
/// <param name="criteria">How many criteria there are.</param>
internal sealed class RankCounts(int candidates, int criteria)
{
    private readonly long[]?[] _places = new long[candidates + 1][];
    private readonly long[]?[] _firsts = new long[candidates + 1][];

    internal int Candidates => candidates;

    internal int Criteria => criteria;

    internal long Draws { get; set; }

    /// <summary>By candidate: the draws in which it is recommended.</summary>
    internal long[] Recommended { get; } = new long[candidates];

    /// <summary>By candidate and other candidate: the draws in which it is ahead; ties are in neither of the two.</summary>
    internal long[] Ahead { get; } = new long[candidates * candidates];

    /// <summary>By candidate and criterion: the weights, in billionths, of the draws in which it is first; of a tie, its part.</summary>
    internal long[] WeightsWhenFirst { get; } = new long[candidates * criteria];

    /// <summary>By candidate and number of those above it: in how many draws it is one of so many that tie.</summary>
    internal long[] Places(int tied) => _places[tied] ??= new long[candidates * candidates];

    /// <summary>By candidate: the draws in which it is first under its central weights, as one of so many that tie.</summary>
    internal long[] Firsts(int tied) => _firsts[tied] ??= new long[candidates];

    /// <summary>The share of the draws in which a candidate takes a rank; who ties shares the ranks in equal parts.</summary>
    internal double ShareAt(int candidate, int rank)
    {
        double share = 0;
        for (var tied = 1; tied <= candidates; tied++)
            if (_places[tied] is { } places)
            {
                long count = 0;
                for (var above = Math.Max(0, rank - tied + 1); above <= rank; above++)
                    count += places[candidate * candidates + above];
                share += (double)count / tied;
            }
        return share / Draws;
    }

    /// <summary>The shares of all ranks of a candidate.</summary>
    internal RankShares Shares(int candidate) => new([.. Enumerable.Range(0, candidates).Select(rank => ShareAt(candidate, rank))]);

    /// <summary>The share of the draws in which a candidate is first under its central weights.</summary>
    internal double ShareFirst(int candidate)
    {
        double share = 0;
        for (var tied = 1; tied <= candidates; tied++)
            share += _firsts[tied] is { } firsts ? (double)firsts[candidate] / tied : 0;
        return share / Draws;
    }

    /// <summary>The share of the draws in which a candidate is ahead of another, ties counting half.</summary>
    internal double ShareAhead(int candidate, int other)
    {
        var (ahead, behind) = (Ahead[candidate * candidates + other], Ahead[other * candidates + candidate]);
        return (Draws + ahead - behind) / (2.0 * Draws);
    }

    internal void Add(RankCounts others)
    {
        Draws += others.Draws;
        Add(Recommended, others.Recommended);
        Add(Ahead, others.Ahead);
        Add(WeightsWhenFirst, others.WeightsWhenFirst);
        for (var tied = 1; tied <= candidates; tied++)
        {
            if (others._places[tied] is { } places)
                Add(Places(tied), places);
            if (others._firsts[tied] is { } firsts)
                Add(Firsts(tied), firsts);
        }
    }

    private static void Add(long[] counts, long[] others)
    {
        for (var index = 0; index < counts.Length; index++)
            counts[index] += others[index];
    }
}
