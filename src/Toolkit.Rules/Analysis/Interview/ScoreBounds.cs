using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// Between which scores each approach can end, whatever is answered to the open questions: in hundredths, with the lead of an own lever on top.
/// </summary>
internal sealed partial class ScoreBounds
{
    /// <summary>The upper bound of an approach that can take no place.</summary>
    internal const int Out = -1;

    private readonly RankOrder _order;
    private readonly PartialAnswers _board;
    private readonly OrganisationKind _kind;
    private readonly int[] _fixed;
    private readonly RuleOutcome[] _readiest;
    private readonly RuleOutcome[] _leastReady;

    /// <param name="order">How approaches are scored.</param>
    /// <param name="board">The answers so far.</param>
    /// <param name="profile">For the points that no answer changes.</param>
    /// <param name="leftOut">Approaches that take no place whatever their score, by position.</param>
    internal ScoreBounds(RankOrder order, PartialAnswers board, OrganisationProfile profile, bool[] leftOut)
    {
        (_order, _board, _kind) = (order, board, profile.Organisation.Kind);
        var known = order.FixedFor(_kind);
        _fixed = [.. order.Approaches.Select((approach, position) => (int)(known.Leads[position] + known.EaseAndSpeed[position])
            + Scoring.Hundredths(order.Weights[Criterion.Fit], Scoring.Fit(profile.PrioritySlots[(int)approach.Finding])))];
        var approaches = order.Approaches.Count;
        (_readiest, _leastReady) = (new RuleOutcome[approaches], new RuleOutcome[approaches]);
        for (var position = 0; position < approaches; position++)
            (_readiest[position], _leastReady[position]) = (Nearest(position, board.Fine, Outcome.NotNeeded), Nearest(position, board.Worst, Outcome.Recommended));
        (Low, High) = (new int[approaches], new int[approaches]);
        for (var position = 0; position < approaches; position++)
        {
            var takesNoPlace = leftOut[position] || !board.Worst[position].IsCandidate;
            High[position] = takesNoPlace ? Out : Highest(position, _readiest);
            Low[position] = !takesNoPlace && IsSure(position) ? Lowest(position, _leastReady) : 0;
        }
    }

    /// <summary>The lowest score of each approach when it takes a place; 0 while it may turn out to be met.</summary>
    internal int[] Low { get; }

    /// <summary>The highest score of each approach; <see cref="Out"/> when it takes no place whatever is answered.</summary>
    internal int[] High { get; }

    /// <summary>Whether an approach has a place whatever is answered.</summary>
    internal bool IsSure(int position) => _board.Fine[position].IsCandidate;

    /// <summary>The score of an approach by the answers so far, be it met or not.</summary>
    internal int Expected(int position) => Points(position, _board.Now, _board.Now);

    /// <summary>The greatest move of a score, up or down, that open questions can still make: half of what lies between its bounds, in hundredths.</summary>
    internal double Reach(int position) =>
        (High[position] - Lowest(position, _leastReady)) / 2.0;

    // The worse the answers to an approach, the more it is needed, and the more those that unlock it are worth.
    private int Highest(int position, RuleOutcome[] outcomes) => Points(position, _board.Worst, outcomes);

    private int Lowest(int position, RuleOutcome[] outcomes) => Points(position, _board.Fine, outcomes);

    /// <param name="position">The approach.</param>
    /// <param name="needs">Where the needs come from.</param>
    /// <param name="outcomes">The outcomes of the approaches it requires.</param>
    private int Points(int position, RuleOutcome[] needs, RuleOutcome[] outcomes) => Scoring.Sum(
        _order.Weights,
        _fixed[position],
        needs[position].Need,
        Scoring.Leverage(_order.Links.Unlocks(position, _kind), needs),
        Scoring.Readiness(_order.Links.Requires(position), outcomes));

    /// <summary>The outcome, of now and of an extreme, that is nearest to the one wanted: wanted, then undecided, then the opposite.</summary>
    private RuleOutcome Nearest(int position, RuleOutcome[] extreme, Outcome wanted)
    {
        var (now, then) = (_board.Now[position], extreme[position]);
        return then.Outcome != wanted && (now.Outcome == wanted || now.Outcome == Outcome.Undecided) ? now : then;
    }
}
