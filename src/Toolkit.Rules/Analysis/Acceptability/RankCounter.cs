using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// Counts ranks without sorting: every pair of candidates is compared once, many draws side by side, and a rank is how many are above.
/// Nothing branches on who wins, which nobody could foresee.
/// </summary>
internal sealed class RankCounter
{
    private readonly RankCounts _counts;
    private readonly int _candidates;
    private readonly double[] _above;
    private readonly double[] _ahead;
    private readonly double[] _recommended;
    private readonly long[] _tied;
    private readonly int[] _atPlace;
    private long _draws;

    internal RankCounter(RankCounts counts)
    {
        _counts = counts;
        _candidates = counts.Candidates;
        _above = new double[_candidates * Lanes.Count];
        _ahead = new double[_candidates * _candidates * Lanes.Count];
        _recommended = new double[_candidates * Lanes.Count];
        _tied = new long[_candidates * _candidates];
        _atPlace = new int[_candidates];
    }

    /// <summary>Counts some draws.</summary>
    /// <param name="keys">By candidate, lanes side by side.</param>
    /// <param name="weights">By criterion, lanes side by side.</param>
    /// <param name="inUse">1 in the lanes that hold a draw, 0 in the others.</param>
    /// <param name="count">How many lanes hold a draw.</param>
    internal void Count(double[] keys, double[] weights, double[] inUse, int count)
    {
        Compare(keys, Lanes.Load(inUse, 0));
        for (var lane = 0; lane < count; lane++)
            Place(lane, weights);
        _draws += count;
    }

    /// <summary>Adds up what lies in lanes, and empties them.</summary>
    internal void Complete()
    {
        for (var candidate = 0; candidate < _candidates; candidate++)
        {
            _counts.Recommended[candidate] += Sum(_recommended, candidate);
            for (var other = candidate + 1; other < _candidates; other++)
            {
                var (pair, back) = (candidate * _candidates + other, other * _candidates + candidate);
                var wins = Sum(_ahead, pair);
                _counts.Ahead[pair] += wins;
                _counts.Ahead[back] += _draws - wins - _tied[pair];
            }
        }
        _counts.Draws += _draws;
        Array.Clear(_ahead, 0, _ahead.Length);
        Array.Clear(_recommended, 0, _recommended.Length);
        Array.Clear(_tied, 0, _tied.Length);
        _draws = 0;
    }

    private void Compare(double[] keys, Lanes one)
    {
        Array.Clear(_above, 0, _above.Length);
        for (var candidate = 0; candidate < _candidates; candidate++)
        {
            var mine = Lanes.Load(keys, candidate * Lanes.Count);
            var above = Lanes.Load(_above, candidate * Lanes.Count);
            for (var other = candidate + 1; other < _candidates; other++)
            {
                var (theirs, pair) = (Lanes.Load(keys, other * Lanes.Count), (candidate * _candidates + other) * Lanes.Count);
                var wins = one & (mine > theirs);
                above += one & (theirs > mine);
                (Lanes.Load(_above, other * Lanes.Count) + wins).Store(_above, other * Lanes.Count);
                (Lanes.Load(_ahead, pair) + wins).Store(_ahead, pair);
            }
            above.Store(_above, candidate * Lanes.Count);
            var recommended = one & (mine >= new Lanes(ValueDraws.Recommended));
            (Lanes.Load(_recommended, candidate * Lanes.Count) + recommended).Store(_recommended, candidate * Lanes.Count);
        }
    }

    private void Place(int lane, double[] weights)
    {
        var (single, ordered, first) = (_counts.Places(1), 0, 0);
        for (var candidate = 0; candidate < _candidates; candidate++)
        {
            var above = (int)_above[candidate * Lanes.Count + lane];
            single[candidate * _candidates + above]++;
            ordered += above;
            first = above == 0 ? candidate : first;
        }
        // Every pair has one that is above the other, unless some tie.
        if (2 * ordered == _candidates * (_candidates - 1))
            AddWeights(first, lane, weights, tied: 1);
        else
            PlaceTied(lane, weights);
    }

    private void PlaceTied(int lane, double[] weights)
    {
        Array.Clear(_atPlace, 0, _candidates);
        for (var candidate = 0; candidate < _candidates; candidate++)
            _atPlace[(int)_above[candidate * Lanes.Count + lane]]++;
        for (var candidate = 0; candidate < _candidates; candidate++)
        {
            var above = (int)_above[candidate * Lanes.Count + lane];
            _counts.Places(1)[candidate * _candidates + above]--;
            _counts.Places(_atPlace[above])[candidate * _candidates + above]++;
            if (above == 0)
                AddWeights(candidate, lane, weights, _atPlace[0]);
            for (var other = candidate + 1; other < _candidates; other++)
                _tied[candidate * _candidates + other] += (int)_above[other * Lanes.Count + lane] == above ? 1 : 0;
        }
    }

    private void AddWeights(int candidate, int lane, double[] weights, int tied)
    {
        var sums = _counts.WeightsWhenFirst.AsSpan(candidate * _counts.Criteria, _counts.Criteria);
        for (var criterion = 0; criterion < sums.Length; criterion++)
            sums[criterion] += (long)weights[criterion * Lanes.Count + lane] / tied;
    }

    private static long Sum(double[] lanes, int index)
    {
        double sum = 0;
        for (var lane = 0; lane < Lanes.Count; lane++)
            sum += lanes[index * Lanes.Count + lane];
        return (long)sum;
    }
}
