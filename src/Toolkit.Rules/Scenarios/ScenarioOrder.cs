using System.Collections;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Scenarios;

/// <summary>The approaches that are recommended in a scenario, by rank. Immutable.</summary>
public sealed class ScenarioOrder : IReadOnlyList<ScenarioPlace>
{
    private readonly string[] _ids;

    internal ScenarioOrder(string[] ids, RuleOutcome[] outcomes, RankedApproach[] ranked)
    {
        _ids = ids;
        Outcomes = outcomes;
        Ranked = ranked;
    }

    /// <summary>How many approaches are recommended.</summary>
    public int Count => Ranked.Length;

    internal RuleOutcome[] Outcomes { get; }

    internal RankedApproach[] Ranked { get; }

    /// <summary>The approach at a place.</summary>
    /// <param name="index">The place, from 0: the rank less 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public ScenarioPlace this[int index] => new(_ids[Ranked[index].Position], Contribution.PointsOf(Ranked[index].Hundredths));

    /// <inheritdoc />
    public IEnumerator<ScenarioPlace> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
