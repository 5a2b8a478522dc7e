using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <content>One approach against another.</content>
internal sealed partial class ScoreBounds
{
    // Four outcomes each: with more than this, each approach is taken by itself, which is safe and asks a little more.
    private const int MostShared = 4;

    /// <summary>
    /// Whether an approach that has a place whatever is answered stands above another whatever is answered. An approach that both
    /// depend on turns out the same for both.
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
        && _order.Links.Unlocks(position, _kind).All(link => _board.Fine[link.From].Wanted == _board.Worst[link.From].Wanted);

    private int JointLead(int position, int other)
    {
        var shared = _order.Links.Requires(position).Intersect(_order.Links.Requires(other))
            .Where(required => required != position && required != other && _readiest[required].Outcome != _leastReady[required].Outcome).ToArray();
        var (mine, theirs) = ((RuleOutcome[])_leastReady.Clone(), (RuleOutcome[])_readiest.Clone());
        return shared.Length > MostShared
            ? Lowest(position, mine) - Highest(other, theirs)
            : Lead(position, other, shared, mine, theirs);
    }

    private int Lead(int position, int other, ReadOnlySpan<int> shared, RuleOutcome[] mine, RuleOutcome[] theirs)
    {
        if (shared.IsEmpty)
            return Lowest(position, mine) - Highest(other, theirs);
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
}
