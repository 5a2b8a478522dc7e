using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The engine's own evaluator: one pass over the answers, no allocation. All evidence of all rules lies in one array of plain figures, in the
/// order it is read, because following a reference for each of 125 pieces costs more than grading them.
/// </summary>
internal sealed class BuiltInEvaluator : IRuleEvaluator
{
    private readonly RuleSet _rules;
    private readonly FlatPiece[] _pieces;
    private readonly int[] _ends;

    internal BuiltInEvaluator(RuleSet rules)
    {
        _rules = rules;
        _pieces = [.. rules.Compiled.SelectMany(rule => rule.Pieces).Select(piece => piece.Flatten())];
        _ends = new int[rules.Compiled.Length];
        for (var position = 0; position < _ends.Length; position++)
            _ends[position] = (position == 0 ? 0 : _ends[position - 1]) + rules.Compiled[position].Pieces.Length;
    }

    public void Evaluate(OrganisationProfile profile, RuleOutcome[] outcomes)
    {
        var (kind, compiled, first) = (profile.Organisation.Kind, _rules.Compiled, 0);
        for (var position = 0; position < compiled.Length; position++)
        {
            var end = _ends[position];
            outcomes[position] = compiled[position].Fault is not null ? RuleOutcome.Faulted
                : compiled[position].Descriptor.LeverFor(kind) == Lever.None ? RuleOutcome.NotApplicable
                : Evaluate(profile, compiled[position].Pieces, first, end);
            first = end;
        }
    }

    private RuleOutcome Evaluate(OrganisationProfile profile, CompiledEvidence[] pieces, int first, int end)
    {
        var slots = profile.Sheet.Slots;
        double applicable = 0, answered = 0, billionths = 0;
        for (var index = first; index < end; index++)
        {
            ref readonly var piece = ref _pieces[index];
            var value = piece.Slot >= 0 ? slots[piece.Slot] : pieces[index - first].Read(profile, _rules.Rates);
            if (double.IsPositiveInfinity(value))
                continue;
            applicable += piece.Weight;
            if (double.IsNaN(value))
                continue;
            answered += piece.Weight;
            billionths += piece.Weight * piece.Scale.Billionths(value);
        }
        return RuleOutcome.FromBillionths(applicable, answered, billionths, _rules.OutcomeThreshold);
    }
}
