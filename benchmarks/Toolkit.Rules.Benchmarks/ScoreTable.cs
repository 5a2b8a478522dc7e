using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Benchmarks;

/// <summary>Where the contenders put scores and first places; as compact as the library's own columns.</summary>
public sealed class ScoreTable(int organisations, int places)
{
    private const int Approaches = Needs.Count;

    private readonly short[] _scores = new short[organisations * Approaches];
    private readonly short[] _first = new short[organisations * places];

    /// <summary>The score of an approach in hundredths; 0 when it has no place.</summary>
    internal int Score(int organisation, int position) => _scores[organisation * Approaches + position];

    /// <summary>The positions in the first places; -1 where nobody takes one.</summary>
    internal ReadOnlySpan<short> First(int organisation) => _first.AsSpan(organisation * places, places);

    internal void Add(int organisation, HandWrittenReport report)
    {
        var found = report.Order;
        var first = FirstOf(organisation);
        for (var index = 0; index < found.Length; index++)
            Add(organisation, index, found[index].Id, found[index].ScoreInHundredths, first);
    }

    internal void Add(int organisation, RankedPlaces found)
    {
        var first = FirstOf(organisation);
        for (var index = 0; index < found.Count; index++)
            Add(organisation, index, found[index].Id, (int)(found[index].Score * 100), first);
    }

    private Span<short> FirstOf(int organisation)
    {
        var first = _first.AsSpan(organisation * places, places);
        first.Fill(-1);
        return first;
    }

    private void Add(int organisation, int index, string id, int hundredths, Span<short> first)
    {
        // DLT101 is the first of the 21, DLT703 the last: three to a finding.
        var position = (id[3] - '1') * 3 + id[5] - '1';
        _scores[organisation * Approaches + position] = (short)hundredths;
        if (index < first.Length)
            first[index] = (short)position;
    }
}
