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
    private readonly bool[][] _answers;

    internal BuiltInEvaluator(RuleSet rules)
    {
        _rules = rules;
        _pieces = [.. rules.Compiled.SelectMany(rule => rule.Pieces).Select(piece => piece.Flatten())];
        _ends = new int[rules.Compiled.Length];
        for (var position = 0; position < _ends.Length; position++)
            _ends[position] = (position == 0 ? 0 : _ends[position - 1]) + rules.Compiled[position].Pieces.Length;
        _answers = [.. Enumerable.Range(0, OrganisationKinds.Keys.Count).Select(kind =>
            rules.Compiled.Select(rule => rule.Fault is null && rule.Descriptor.LeverFor((OrganisationKind)kind) != Lever.None).ToArray())];
    }

    public void Evaluate(OrganisationProfile profile, RuleOutcome[] outcomes)
    {
        var (answers, first) = (_answers[(int)profile.Organisation.Kind], 0);
        for (var position = 0; position < answers.Length; position++)
        {
            var end = _ends[position];
            outcomes[position] = answers[position] ? Evaluate(profile, position, first, end)
                : _rules.Compiled[position].Fault is null ? RuleOutcome.NotApplicable
                : RuleOutcome.Faulted;
            first = end;
        }
    }

    private RuleOutcome Evaluate(OrganisationProfile profile, int position, int first, int end)
    {
        var slots = profile.Sheet.Slots;
        double applicable = 0, answered = 0, billionths = 0;
        for (var index = first; index < end; index++)
        {
            ref readonly var piece = ref _pieces[index];
            var value = piece.Slot >= 0 ? slots[piece.Slot] : _rules.Compiled[position].Pieces[index - first].Read(profile, _rules.Rates);
            if (double.IsPositiveInfinity(value))
                continue;
            applicable += piece.Weight;
            if (double.IsNaN(value))
                continue;
            answered += piece.Weight;
            billionths += piece.Weight * piece.Billionths(value);
        }
        return RuleOutcome.FromBillionths(applicable, answered, billionths, _rules.OutcomeLimit);
    }
}
