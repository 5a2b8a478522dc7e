using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Robustness;

/// <summary>Counts how often candidates are first under weights of their own, the values drawn.</summary>
internal sealed class FirstCounter(RankCounts counts, double[]?[] weights)
{
    private readonly double[] _keys = new double[counts.Candidates * Lanes.Count];
    private readonly double[] _above = new double[Lanes.Count];
    private readonly double[] _tied = new double[Lanes.Count];

    /// <summary>Counts some draws.</summary>
    /// <param name="values">The draws.</param>
    /// <param name="count">How many lanes hold one.</param>
    internal void Count(ValueDraws values, int count)
    {
        for (var candidate = 0; candidate < counts.Candidates; candidate++)
            if (weights[candidate] is { } own)
            {
                values.Weigh(own, _keys);
                Compare(candidate);
                for (var lane = 0; lane < count; lane++)
                    if (_above[lane] <= 0)
                        counts.Firsts((int)_tied[lane])[candidate]++;
            }
        counts.Draws += count;
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
