using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>The engine's own evaluator: one pass over the answers, no allocation.</summary>
internal sealed class BuiltInEvaluator(RuleSet rules) : IRuleEvaluator
{
    public void Evaluate(OrganisationProfile profile, RuleOutcome[] outcomes)
    {
        var compiled = rules.Compiled;
        for (var position = 0; position < compiled.Length; position++)
            outcomes[position] = Evaluate(compiled[position], profile);
    }

    private RuleOutcome Evaluate(CompiledRule rule, OrganisationProfile profile)
    {
        if (rule.Fault is not null)
            return RuleOutcome.Faulted;
        if (rule.Descriptor.LeverFor(profile.Organisation.Kind) == Lever.None)
            return RuleOutcome.NotApplicable;
        double applicable = 0, answered = 0, gaps = 0;
        foreach (var piece in rule.Pieces)
        {
            var value = piece.Read(profile, rules.Rates);
            if (double.IsPositiveInfinity(value))
                continue;
            applicable += piece.Weight;
            if (double.IsNaN(value))
                continue;
            answered += piece.Weight;
            gaps += piece.Weight * piece.Gap(value);
        }
        return RuleOutcome.From(applicable, answered, gaps, rules.OutcomeThreshold);
    }
}
