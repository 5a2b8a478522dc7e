using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Columns;

/// <content>The figures that are kept of each organisation.</content>
internal sealed partial class ColumnRanker
{
    private void Keep(AnswerBlock block, int row, LaneRoom room, RankedBlock ranked)
    {
        var keysDecide = RankKey.Fits(_rules.Length);
        var anyTie = AnyTie(room.Keys);
        for (var lane = 0; lane < Lanes.Count && row + lane < block.Count; lane++)
        {
            var scores = ranked.Scores.AsSpan((row + lane) * _rules.Length, _rules.Length);
            for (var position = 0; position < scores.Length; position++)
                scores[position] = (short)room.Scores[position * Lanes.Count + lane];
            var first = ranked.First.AsSpan((row + lane) * Places, Places);
            if (!keysDecide || (anyTie && Ties(room.Keys, lane)))
                Exactly(block, row + lane, first);
            else
                for (var place = 0; place < first.Length; place++)
                    first[place] = PositionOf(room.Keys[place * Lanes.Count + lane]);
        }
    }

    private static short PositionOf(double key) => key < 0 ? RankedBlock.None : (short)RankKey.Position(key);

    /// <summary>Whether two keys next to each other tie anywhere; the last one is of a place that is not kept.</summary>
    private static bool AnyTie(double[] keys)
    {
        for (var index = Lanes.Count; index < keys.Length; index += Lanes.Count)
        {
            var (above, below) = (Lanes.Load(keys, index - Lanes.Count), Lanes.Load(keys, index));
            if ((RankKey.Tie(above, below) & below >= new Lanes(0)).Any)
                return true;
        }
        return false;
    }

    private static bool Ties(double[] keys, int lane)
    {
        for (var index = Lanes.Count + lane; index < keys.Length && keys[index] >= 0; index += Lanes.Count)
            if (RankKey.Tie(keys[index - Lanes.Count], keys[index]))
                return true;
        return false;
    }

    private void Exactly(AnswerBlock block, int row, Span<short> first)
    {
        var input = new RankInput(OutcomesOf(block, row), block.Kind, PrioritiesOf(block, row));
        var suppressed = new bool[_rules.Length];
        for (var position = 0; position < suppressed.Length; position++)
            suppressed[position] = _plan.SuppressionMarks[position] is >= 0 and var mark && block.Values[block.IndexOf(row, mark)] > 0;
        var ranked = new RankedApproach[_rules.Length];
        var count = _order.Sort(input, suppressed, ranked);
        for (var place = 0; place < first.Length; place++)
            first[place] = place < count ? (short)ranked[place].Position : RankedBlock.None;
    }

    private double[] PrioritiesOf(AnswerBlock block, int row)
    {
        var priorities = new double[ColumnTables.Findings + 1];
        for (var finding = 1; finding < priorities.Length; finding++)
            priorities[finding] = block.Values[block.IndexOf(row, _plan.Priorities + finding - 1)];
        return priorities;
    }
}
