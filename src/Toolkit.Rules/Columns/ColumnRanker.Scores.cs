using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Columns;

/// <content>Scores, and who takes the first places.</content>
internal sealed partial class ColumnRanker
{
    private void Score(AnswerBlock block, int row, LaneRoom room)
    {
        var known = _order.FixedFor(block.Kind);
        var weights = _order.Weights;
        for (var finding = 1; finding <= ColumnTables.Findings; finding++)
            Scoring.Hundredths(weights[Criterion.Fit], Lanes.Load(block.Values, block.IndexOf(row, _plan.Priorities + finding - 1)))
                .Store(room.Fit, finding * Lanes.Count);
        room.Keys.AsSpan().Fill(RankKey.None);
        for (var position = 0; position < _rules.Length; position++)
        {
            var index = position * Lanes.Count;
            var need = Lanes.Load(room.Needs, index);
            var takes = need >= new Lanes(0);
            var hundredths = Scoring.Sum(
                weights,
                new Lanes(known.EaseAndSpeed[position]) + Lanes.Load(room.Fit, (int)_rules[position].Descriptor.Finding * Lanes.Count),
                need / new Lanes(Precision.Scale),
                Leverage(_order.Links.Unlocks(position, block.Kind), room),
                Readiness(position, room));
            Lanes.Where(takes, hundredths, new Lanes(RankKey.None)).Store(room.Scores, index);
            Place(Lanes.Where(takes, RankKey.Of(hundredths + new Lanes(known.Leads[position]), need, position), new Lanes(RankKey.None)), room.Keys);
        }
    }

    private Lanes Readiness(int position, LaneRoom room)
    {
        var required = _order.Links.Requires(position);
        if (required.Length == 0)
            return new Lanes(Scoring.FullReadiness);
        Lanes counted = new(0), met = new(0);
        foreach (var other in required)
        {
            counted += Lanes.Load(room.Applies, other * Lanes.Count);
            met += Lanes.Load(room.Ready, other * Lanes.Count);
        }
        return Lanes.Where(counted > new Lanes(0), Precision.Round(met / counted), new Lanes(Scoring.FullReadiness));
    }

    private static Lanes Leverage((int From, double Strength)[] unlocks, LaneRoom room)
    {
        var wanted = new Lanes(0);
        foreach (var (from, strength) in unlocks)
            wanted += new Lanes(strength) * Lanes.Load(room.Wanted, from * Lanes.Count);
        return Scoring.Leverage(wanted);
    }

    /// <summary>Lets a key in where it belongs; what it pushes out goes on to the next place.</summary>
    private static void Place(Lanes key, double[] keys)
    {
        for (var index = 0; index < keys.Length; index += Lanes.Count)
        {
            var held = Lanes.Load(keys, index);
            Lanes.Max(held, key).Store(keys, index);
            key = Lanes.Min(held, key);
        }
    }
}
