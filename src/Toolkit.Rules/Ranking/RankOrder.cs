using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Ranking;

/// <summary>Scores the approaches of a catalogue and puts them in order. Immutable; a pure function of outcomes, facts and weights.</summary>
internal sealed partial class RankOrder
{
    /// <summary>The most approaches for which counting beats a sort by comparisons, which grows more slowly.</summary>
    private const int FewApproaches = 64;

    private readonly FixedPoints[] _fixed;
    private readonly int[] _findings;
    private readonly int[] _requiring;

    internal RankOrder(IReadOnlyList<ApproachDescriptor> approaches, CriterionWeights weights)
    {
        Approaches = approaches;
        Weights = weights;
        Links = new LinkTable(approaches);
        _fixed = [.. Enumerable.Range(0, OrganisationKinds.Keys.Count).Select(kind => new FixedPoints(approaches, weights, (OrganisationKind)kind))];
        _requiring = [.. Enumerable.Range(0, approaches.Count).Where(position => Links.Requires(position).Length > 0)];
        _findings = [.. approaches.Select(approach => (int)approach.Finding)];
    }

    internal IReadOnlyList<ApproachDescriptor> Approaches { get; }

    internal CriterionWeights Weights { get; }

    internal LinkTable Links { get; }

    /// <summary>The points that no answer of a kind of organisation changes.</summary>
    internal FixedPoints FixedFor(OrganisationKind kind) => _fixed[(int)kind];

    /// <summary>The criterion values of one approach.</summary>
    internal CriterionValues ValuesOf(int position, RankInput input) => new(
        input.Outcomes[position].Need,
        Scoring.Leverage(Links.Unlocks(position, input.Kind), input.Outcomes),
        Scoring.Readiness(Links.Requires(position), input.Outcomes),
        Scoring.Ease(Approaches[position].EffortFor(input.Kind)),
        Scoring.Speed(Approaches[position].MonthsToFirstEffect.Value),
        Scoring.Fit(input.Priorities[_findings[position]]),
        input.AdjustedAt(position));

    /// <summary>Puts the approaches that are recommended or undecided in order: own levers first, then by score.</summary>
    /// <param name="input">The outcomes and the settings they are ranked by.</param>
    /// <param name="leftOut">Approaches that a decision withholds, by position; empty when there are none.</param>
    /// <param name="ranked">Where they go; long enough for all.</param>
    /// <returns>How many there are.</returns>
    internal int Sort(RankInput input, ReadOnlySpan<bool> leftOut, Span<RankedApproach> ranked)
    {
        var padded = Lanes.Padded(input.Outcomes.Length);
        var room = padded <= FitsOnTheStack ? stackalloc double[3 * padded] : new double[3 * padded];
        var hundredths = room.Slice(0, padded);
        var keys = room.Slice(padded, padded);
        Score(input, hundredths, readiness: keys, fit: room.Slice(2 * padded));
        var leads = FixedFor(input.Kind).Leads;

        var count = 0;
        for (var position = 0; position < input.Outcomes.Length; position++)
        {
            ranked[count] = new RankedApproach(position, (int)hundredths[position]);
            keys[count] = RankKey.Of(hundredths[position] + leads[position], input.Outcomes[position].NeedBillionths, position);
            // Branch-free: the branch is unpredictable.
            count += TakesPlace(position, input.Outcomes[position], leftOut) ? 1 : 0;
        }
        if (count > FewApproaches)
            SortMany(input, ranked.Slice(0, count));
        else if (!RankKey.Fits(input.Outcomes.Length) || !SortByKey(keys, room.Slice(2 * padded), ranked.Slice(0, count)))
            SortFew(input, ranked.Slice(0, count));
        return count;
    }

    private static bool TakesPlace(int position, RuleOutcome outcome, ReadOnlySpan<bool> leftOut) =>
        outcome.IsCandidate && (leftOut.IsEmpty || !leftOut[position]);
}
