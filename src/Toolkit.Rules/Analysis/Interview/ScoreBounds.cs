using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Between which scores each approach can end, in hundredths, whatever is answered to the open questions.</summary>
internal sealed partial class ScoreBounds
{
    /// <summary>The upper bound of an approach that can take no place.</summary>
    internal const int Out = -1;

    private readonly RankOrder _order;
    private readonly PartialAnswers _board;
    private readonly bool[] _leftOut;
    private readonly int[] _fixed;
    private readonly RuleOutcome[] _readiest;
    private readonly RuleOutcome[] _leastReady;

    /// <param name="order">How approaches are scored.</param>
    /// <param name="board">The answers so far.</param>
    /// <param name="profile">For the points that no answer changes.</param>
    /// <param name="leftOut">Approaches that take no place whatever their score, by position.</param>
    internal ScoreBounds(RankOrder order, PartialAnswers board, OrganisationProfile profile, bool[] leftOut)
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

    private int Highest(int position, RuleOutcome[] outcomes)
    {
        double links = 0;
        foreach (var (from, strength) in _order.Links.Unlocks(position))
            links += Applies(from) ? strength : 0;
        return Points(position, _board.Worst[position].Need, links, outcomes);
    }

    /// <param name="position">The approach.</param>
    /// <param name="outcomes">The outcomes of the approaches it requires.</param>
    /// <param name="besides">An approach that takes a place as well, and so applies.</param>
    private int Lowest(int position, RuleOutcome[] outcomes, int besides)
    {
        double links = 0;
        foreach (var (from, strength) in _order.Links.Unlocks(position))
            links += Applies(from) && (!_board.MayNotApply[from] || from == besides) ? strength : 0;
        return Points(position, _board.Fine[position].Need, links, outcomes);
    }

    private bool Applies(int position) => _board.Now[position].Outcome != Outcome.NotApplicable;

    private int Points(int position, double need, double links, RuleOutcome[] outcomes) =>
        Scoring.Sum(_order.Weights, _fixed[position], need, Scoring.Leverage(links), Scoring.Readiness(_order.Links.Requires(position), outcomes));

    /// <summary>The outcome, of now and of an extreme, that is nearest to the one wanted: wanted, then undecided, then the opposite.</summary>
    private RuleOutcome Nearest(int position, RuleOutcome[] extreme, Outcome wanted)
    {
        var (now, then) = (_board.Now[position], extreme[position]);
        return then.Outcome != wanted && (now.Outcome == wanted || now.Outcome == Outcome.Undecided) ? now : then;
    }
}
