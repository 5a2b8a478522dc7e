using System.Collections;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Ranking;

/// <summary>The approaches that have a place, recommended or undecided, in order: the quickest view of it, without a report. Effectively immutable.</summary>
public sealed class RankedPlaces : IReadOnlyList<RankedPlace>
{
    private readonly string[] _ids;
    private readonly RuleOutcome[] _before;
    private readonly int[] _rules;
    private readonly RuleOutcome[] _decided;

    // Put together when they are read: most orders are looked at and dropped. Two threads may both do it, with the same result.
    private RuleOutcome[]? _outcomes;

    internal RankedPlaces(string[] ids, RuleOutcome[] outcomes, RankedApproach[] ranked)
        : this(ids, outcomes, [], [], ranked)
    {
        _outcomes = outcomes;
    }

    /// <summary>An order that shares all outcomes but a few with the one before.</summary>
    /// <param name="ids">The ids by position.</param>
    /// <param name="before">The outcomes before, by position.</param>
    /// <param name="rules">The positions of the rules that were decided again.</param>
    /// <param name="decided">Their outcomes.</param>
    /// <param name="ranked">The order.</param>
    internal RankedPlaces(string[] ids, RuleOutcome[] before, int[] rules, RuleOutcome[] decided, RankedApproach[] ranked)
    {
        _ids = ids;
        _before = before;
        _rules = rules;
        _decided = decided;
        Ranked = ranked;
    }

    /// <summary>How many approaches have a place.</summary>
    public int Count => Ranked.Length;

    internal RuleOutcome[] Outcomes => _outcomes ??= PutTogether();

    internal RankedApproach[] Ranked { get; }

    /// <summary>The approach at a place.</summary>
    /// <param name="index">The place, from 0: one less than in a report.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public RankedPlace this[int index] => new(_ids[Ranked[index].Position], Contribution.PointsOf(Ranked[index].Hundredths));

    /// <inheritdoc />
    public IEnumerator<RankedPlace> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RuleOutcome[] PutTogether()
    {
        var outcomes = _before.AsSpan().ToArray();
        Put(_rules, _decided, outcomes);
        return outcomes;
    }

    /// <summary>Puts what some rules said in the place of what they said before.</summary>
    internal static void Put(int[] rules, RuleOutcome[] decided, Span<RuleOutcome> outcomes)
    {
        for (var index = 0; index < rules.Length; index++)
            outcomes[rules[index]] = decided[index];
    }
}
