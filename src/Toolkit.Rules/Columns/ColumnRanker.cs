using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Columns;

/// <summary>
/// Ranks blocks of organisations, as many organisations side by side as there are lanes. The formulas are those of a single report; where
/// score and need of two approaches tie, the organisation is ranked by the single report's own code. Immutable.
/// </summary>
internal sealed partial class ColumnRanker
{
    private readonly ColumnTables _plan;
    private readonly RankOrder _order;
    private readonly CompiledRule[] _rules;
    private readonly EvidenceTable _evidence;

    internal ColumnRanker(ColumnTables plan, int places)
    {
        _plan = plan;
        _order = plan.Order;
        _rules = plan.Rules.Compiled;
        _evidence = plan.Rules.Evidence;
        Places = places;
    }

    /// <summary>How many places are kept of each organisation.</summary>
    internal int Places { get; }

    internal IReadOnlyList<ApproachDescriptor> Approaches => _order.Approaches;

    internal RankedBlock Rank(AnswerBlock block)
    {
        var ranked = new RankedBlock(block, _rules.Length, Places);
        var room = new LaneRoom(_rules.Length, Places);
        for (var row = 0; row < block.Count; row += Lanes.Count)
        {
            Evaluate(block, row, room);
            Score(block, row, room);
            Keep(block, row, room, ranked);
        }
        return ranked;
    }

    /// <summary>The outcomes of all rules for one organisation.</summary>
    internal RuleOutcome[] OutcomesOf(AnswerBlock block, int row)
    {
        var outcomes = new RuleOutcome[_rules.Length];
        Span<double> figures = stackalloc double[OutcomeLanes.Figures * Lanes.Count];
        var lane = row % Lanes.Count;
        for (var position = 0; position < outcomes.Length; position++)
        {
            Decide(block, row - lane, position).Store(figures);
            outcomes[position] = _rules[position].Fault is not null ? RuleOutcome.Faulted
                : _order.FixedFor(block.Kind).Applies[position] ? OutcomeLanes.Read(figures, lane)
                : RuleOutcome.NotApplicable;
        }
        return outcomes;
    }

    /// <summary>Decides all rules for a few organisations.</summary>
    private void Evaluate(AnswerBlock block, int row, LaneRoom room)
    {
        var applies = _order.FixedFor(block.Kind).Applies;
        for (var position = 0; position < _rules.Length; position++)
        {
            var index = position * Lanes.Count;
            var faulted = _rules[position].Fault is not null;
            if (faulted || !applies[position])
            {
                new Lanes(RuleOutcome.Nothing).Store(room.Needs, index);
                new Lanes(0).Store(room.Wanted, index);
                new Lanes(faulted ? 1 : 0).Store(room.Applies, index);
                new Lanes(faulted ? Scoring.ReadyWhenUndecided : 0).Store(room.Ready, index);
                continue;
            }
            var outcomes = Decide(block, row, position);
            var wanted = Lanes.Where(outcomes.Met, new Lanes(RuleOutcome.Nothing), outcomes.Need);
            var needs = _plan.SuppressionMarks[position] is >= 0 and var mark
                ? Lanes.Where(Lanes.Load(block.Values, block.IndexOf(row, mark)) < new Lanes(1), wanted, new Lanes(RuleOutcome.Nothing))
                : wanted;
            var ready = Lanes.Where(outcomes.Met, new Lanes(1), Lanes.Where(outcomes.Needed, new Lanes(0), new Lanes(Scoring.ReadyWhenUndecided)));
            needs.Store(room.Needs, index);
            Lanes.Max(wanted, new Lanes(0)).Store(room.Wanted, index);
            (new Lanes(1) & outcomes.Applies).Store(room.Applies, index);
            (ready & outcomes.Applies).Store(room.Ready, index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private OutcomeLanes Decide(AnswerBlock block, int row, int position)
    {
        var (sums, values, index) = (default(EvidenceSums), block.Values, block.IndexOf(row, _evidence.Starts[position]));
        foreach (ref readonly var piece in _evidence.Figures(position))
        {
            var answer = Lanes.Load(values, index);
            sums.Add(answer, new Lanes(piece.Weight), piece.Scale.Billionths(answer));
            index += AnswerBlock.TileRows;
        }
        return sums.Decide(_plan.Rules.OutcomeLimit);
    }
}
