using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Interview;

/// <summary>Between which scores each approach can end, in hundredths, whatever is answered to the open questions.</summary>
internal sealed class ScoreBounds
{
    /// <summary>The upper bound of an approach that can take no place.</summary>
    internal const int Out = -1;

    private readonly RankOrder _order;
    private readonly AnswerBoard _board;
    private readonly bool[] _leftOut;
    private readonly int[] _fixed;
    private readonly RuleOutcome[] _readiest;
    private readonly RuleOutcome[] _leastReady;

    /// <param name="order">How approaches are scored.</param>
    /// <param name="board">What was answered.</param>
    /// <param name="profile">For the points that no answer changes.</param>
    /// <param name="leftOut">Approaches that take no place whatever their score, by position.</param>
    internal ScoreBounds(RankOrder order, AnswerBoard board, OrganisationProfile profile, bool[] leftOut)
    {
        (_order, _board, _leftOut) = (order, board, leftOut);
        var points = order.FixedFor(profile.Organisation.Kind).EaseAndSpeed;
        _fixed = [.. order.Approaches.Select((approach, position) => (int)points[position]
            + Scoring.Hundredths(order.Weights[Criterion.Fit], Scoring.Fit(profile.PrioritySlots[(int)approach.Finding])))];
        var approaches = order.Approaches.Count;
        (_readiest, _leastReady, Low, High) = (new RuleOutcome[approaches], new RuleOutcome[approaches], new int[approaches], new int[approaches]);
        Update([.. Enumerable.Range(0, approaches)]);
    }

    /// <summary>The lowest score of each approach when it takes a place; 0 while it may turn out not to be recommended.</summary>
    internal int[] Low { get; }

    /// <summary>The highest score of each approach; <see cref="Out"/> when it takes no place whatever is answered.</summary>
    internal int[] High { get; }

    /// <summary>Whether an approach is recommended whatever is answered.</summary>
    internal bool IsSure(int position) =>
        _board.Now[position].Outcome == Outcome.Recommended && _board.Fine[position].Outcome == Outcome.Recommended;

    /// <summary>Works the bounds out again for approaches that may have changed.</summary>
    internal void Update(int[] positions)
    {
        foreach (var position in positions)
            (_readiest[position], _leastReady[position]) = (Nearest(position, _board.Fine, Outcome.NotNeeded), Nearest(position, _board.Worst, Outcome.Recommended));
        foreach (var position in positions)
        {
            var takesNoPlace = _leftOut[position] || _board.Worst[position].Outcome != Outcome.Recommended;
            High[position] = takesNoPlace ? Out : Highest(position, _readiest);
            Low[position] = !takesNoPlace && IsSure(position) ? Lowest(position, _leastReady, besides: position) : 0;
        }
    }

    /// <summary>
    /// Whether an approach that is recommended whatever is answered stands above another whatever is answered. What both depend on turns out
    /// the same for both.
    /// </summary>
    /// <param name="position">The approach.</param>
    /// <param name="other">The other.</param>
    /// <param name="isAboveNow">Whether it stands above by the answers given: that decides what ties and cannot change any more.</param>
    internal bool IsAbove(int position, int other, bool isAboveNow)
    {
        var lead = High[other] == Out ? 1 : Low[position] - High[other];
        if (lead <= 0)
            lead = JointLead(position, other);
        return lead > 0 || (lead == 0
            && (_board.Fine[position].NeedBillionths > _board.Worst[other].NeedBillionths || (isAboveNow && IsFixed(position) && IsFixed(other))));
    }

    private bool IsFixed(int position) =>
        _board.Fine[position].NeedBillionths == _board.Worst[position].NeedBillionths
        && _order.Links.Requires(position).All(required => _readiest[required].Outcome == _leastReady[required].Outcome)
        && _order.Links.Unlocks(position).All(link => !_board.MayNotApply[link.From]);

    private int JointLead(int position, int other)
    {
        var shared = _order.Links.Requires(position).Intersect(_order.Links.Requires(other))
            .Where(required => required != position && required != other && _readiest[required].Outcome != _leastReady[required].Outcome).ToArray();
        var (mine, theirs) = ((RuleOutcome[])_leastReady.Clone(), (RuleOutcome[])_readiest.Clone());
        return shared.Length > MostShared
            ? Lowest(position, mine, other) - Highest(other, theirs)
            : Lead(position, other, shared, mine, theirs);
    }

    private const int MostShared = 4;

    private int Lead(int position, int other, ReadOnlySpan<int> shared, RuleOutcome[] mine, RuleOutcome[] theirs)
    {
        if (shared.IsEmpty)
            return Lowest(position, mine, other) - Highest(other, theirs);
        var (least, required) = (int.MaxValue, shared[0]);
        foreach (var outcome in (RuleOutcome[])[_board.Now[required], _board.Fine[required], _board.Worst[required], RuleOutcome.NotApplicable])
        {
            if (outcome.Outcome == Outcome.NotApplicable && !_board.MayNotApply[required])
                continue;
            mine[required] = theirs[required] = outcome;
            least = Math.Min(least, Lead(position, other, shared.Slice(1), mine, theirs));
        }
        return least;
    }

    private int Highest(int position, RuleOutcome[] outcomes) => Points(position, _board.Worst[position].Need, outcomes, _board.Now, null, position);

    private int Lowest(int position, RuleOutcome[] outcomes, int besides) =>
        Points(position, _board.Fine[position].Need, outcomes, _board.Now, _board.MayNotApply, besides);

    private int Points(int position, double need, RuleOutcome[] outcomes, RuleOutcome[] now, bool[]? mayNotApply, int besides)
    {
        double links = 0;
        foreach (var (from, strength) in _order.Links.Unlocks(position))
            links += now[from].Outcome != Outcome.NotApplicable && (mayNotApply is null || !mayNotApply[from] || from == besides) ? strength : 0;
        return _fixed[position]
            + Scoring.Hundredths(_order.Weights[Criterion.Need], need)
            + Scoring.Hundredths(_order.Weights[Criterion.Leverage], Scoring.Leverage(links))
            + Scoring.Hundredths(_order.Weights[Criterion.Readiness], Scoring.Readiness(_order.Links.Requires(position), outcomes));
    }

    private RuleOutcome Nearest(int position, RuleOutcome[] extreme, Outcome wanted)
    {
        var (now, then) = (_board.Now[position], extreme[position]);
        return then.Outcome == wanted || now.Outcome == Outcome.NotApplicable ? then
            : now.Outcome == wanted ? now
            : now.Outcome == Outcome.Undecided ? now
            : then;
    }
}
