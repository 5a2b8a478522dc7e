using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Validity.MissingGaps;

/// <summary>Evaluates the rules of the engine with a guess in place of every missing answer.</summary>
internal sealed class GuessingEvaluator(RuleSet rules, GapGuess guess) : IRuleEvaluator
{
    public void Evaluate(OrganisationProfile profile, RuleResults into)
    {
        var answered = Answered(profile);
        for (var position = 0; position < into.Count; position++)
        {
            var rule = rules.Rules[position];
            into[position] = rule.Descriptor.LeverFor(profile.Organisation.Kind) == Lever.None
                ? RuleOutcome.NotApplicable
                : RuleOutcome.From(Grades(profile, rule, guess.For(rule, answered)), rules.OutcomeThreshold);
        }
    }

    private IEnumerable<EvidenceGrade> Grades(OrganisationProfile profile, CompiledRule rule, double guessed) =>
        Enumerable.Range(0, rule.Evidence.Count).Select(index => rules.Grade(profile, rule, index) is { State: not AnswerState.Unknown } grade
            ? grade
            : new EvidenceGrade(AnswerState.Given, rule.Evidence[index].Weight.Value, guessed));

    private (CompiledRule Rule, double Gap)[] Answered(OrganisationProfile profile) =>
        [.. rules.Rules.SelectMany(rule => Enumerable.Range(0, rule.Evidence.Count)
            .Select(index => (Rule: rule, Grade: rules.Grade(profile, rule, index)))
            .Where(answer => answer.Grade.State == AnswerState.Given)
            .Select(answer => (answer.Rule, answer.Grade.Gap)))];
}
