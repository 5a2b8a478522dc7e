using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>Counts how often candidates are first under weights of their own, the values drawn.</summary>
internal sealed class FirstCounter
{
    private readonly RankCounts _counts;
    private readonly ValueDraws _draws;
    private readonly (int Candidate, double[] Weights, double[] Standing)[] _own;
    private readonly double[] _keys;
    private readonly double[] _above = new double[Lanes.Count];
    private readonly double[] _tied = new double[Lanes.Count];

    /// <param name="counts">Where the counts go.</param>
    /// <param name="draws">The weights and answers to draw.</param>
    /// <param name="weights">By candidate, by criterion, lanes side by side; null for those that have none.</param>
    internal FirstCounter(RankCounts counts, ValueDraws draws, double[]?[] weights)
    {
        _counts = counts;
        _draws = draws;
        _keys = new double[counts.Candidates * Lanes.Count];
        _own = [.. weights
            .Select((own, candidate) => (candidate, own!, new double[_keys.Length]))
            .Where(own => own.Item2 is not null)];
        foreach (var (_, own, standing) in _own)
            draws.AddFixed(own, standing);
    }

    /// <summary>Counts the draws at hand.</summary>
    /// <param name="count">How many lanes hold one.</param>
    internal void Count(int count)
    {
        foreach (var (candidate, weights, standing) in _own)
        {
            _draws.AddDrawn(weights, standing, _keys);
            Compare(candidate);
            for (var lane = 0; lane < count; lane++)
                if (_above[lane] <= 0)
                    _counts.Firsts((int)_tied[lane])[candidate]++;
        }
        _counts.Draws += count;
    }

    private void Compare(int candidate)
    {
        var mine = Lanes.Load(_keys, candidate * Lanes.Count);
        Lanes above = new(0), tied = new(0), one = new(1);
        for (var index = 0; index < _keys.Length; index += Lanes.Count)
        {
            var theirs = Lanes.Load(_keys, index);
            above += one & (theirs > mine);
            tied += one & (theirs >= mine);
        }
        above.Store(_above, 0);
        (tied - above).Store(_tied, 0);
    }
}
