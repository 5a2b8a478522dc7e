using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>Evaluates rules for the engine: as many side by side as there are lanes, no branch on an answer, no allocation.</summary>
internal sealed class BuiltInEvaluator : IRuleEvaluator
{
    /// <summary>Answers up to this number are worked on without a temporary array; the built-in rules take 144.</summary>
    private const int FitsOnTheStack = 1024;

    private readonly RuleSet _rules;
    private readonly RulesSideBySide _evidence;
    private readonly int[] _faulted;
    private readonly int[][] _ruledOut;
    private readonly int[][] _floored;

    internal BuiltInEvaluator(RuleSet rules)
    {
        _rules = rules;
        _evidence = rules.Evidence.SideBySide;
        _faulted = Positions(rule => rule.Fault is not null);
        _ruledOut = [.. Enumerable.Range(0, OrganisationKinds.Keys.Count)
            .Select(kind => Positions(rule => rule.Descriptor.LeverFor((OrganisationKind)kind) == Lever.None))];
        _floored = [.. Enumerable.Range(0, OrganisationKinds.Keys.Count)
            .Select(kind => Positions(rule => rule.Descriptor.FloorFor((OrganisationKind)kind) is not null))];
    }

    public void Evaluate(OrganisationProfile profile, RuleResults into) => Evaluate(profile, into.Outcomes);

    internal void Evaluate(OrganisationProfile profile, RuleOutcome[] outcomes)
    {
        var size = _evidence.Length;
        var answers = size <= FitsOnTheStack ? stackalloc double[size] : new double[size];
        _evidence.Read(profile, _rules.Rates, answers);

        Span<double> figures = stackalloc double[OutcomeLanes.Figures * Lanes.Count];
        for (var group = 0; group < _evidence.Groups; group++)
        {
            _evidence.Decide(answers, group, _rules.OutcomeLimit).Store(figures);
            var first = group * Lanes.Count;
            for (var lane = 0; lane < Lanes.Count && first + lane < outcomes.Length; lane++)
                outcomes[first + lane] = OutcomeLanes.Read(figures, lane);
        }
        foreach (var position in _ruledOut[(int)profile.Organisation.Kind])
            outcomes[position] = RuleOutcome.NotApplicable;
        foreach (var position in _floored[(int)profile.Organisation.Kind])
            if (!_rules.Compiled[position].Descriptor.AppliesTo(profile.Organisation))
                outcomes[position] = RuleOutcome.NotApplicable;
        foreach (var position in _faulted)
            outcomes[position] = RuleOutcome.Faulted;
    }

    private int[] Positions(Func<CompiledRule, bool> which) =>
        [.. Enumerable.Range(0, _rules.Compiled.Length).Where(position => which(_rules.Compiled[position]))];
}
