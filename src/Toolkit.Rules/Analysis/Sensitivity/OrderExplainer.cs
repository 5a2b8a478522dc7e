using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>Explains the order of one organisation.</summary>
/// <param name="rules">The rules with the host's settings applied.</param>
/// <param name="order">How approaches are put in order.</param>
/// <param name="profile">What the organisation has answered.</param>
/// <param name="input">What was found.</param>
/// <param name="suppressed">The approaches that take no place although they may be recommended, by position.</param>
internal sealed class OrderExplainer(RuleSet rules, RankOrder order, OrganisationProfile profile, RankInput input, bool[] suppressed)
{
    internal OrderExplanation Explain()
    {
        var open = OpenRules();
        var weights = new WeightSensitivity(Contenders(), order.Weights);
        return new OrderExplanation
        {
            RankGaps = weights.RankGaps(),
            Weights = weights.Effects(),
            Answers = new AnswerSensitivity(order, input, suppressed, open).Effects(),
            Changes = [.. Enumerable.Range(0, open.Length).Select(position => ChangeOf(position, open[position]))],
            FirstPlace = weights.FirstPlace(),
        };
    }

    /// <summary>The rules an answer can change: not those that failed, nor those the kind of organisation rules out.</summary>
    private OpenRule?[] OpenRules() =>
        [.. rules.Compiled.Select(rule => rule.Fault is null && rule.Descriptor.LeverFor(input.Kind) != Lever.None
            ? new OpenRule(rule, profile, rules)
            : null)];

    private Contender[] Contenders()
    {
        var ranked = new RankedApproach[input.Outcomes.Length];
        var contenders = new Contender[order.Sort(input, suppressed, ranked)];
        for (var index = 0; index < contenders.Length; index++)
        {
            var position = ranked[index].Position;
            contenders[index] = new Contender(position, order.Approaches[position].Id, order.ValuesOf(position, input));
        }
        return contenders;
    }

    private Counterfactual ChangeOf(int position, OpenRule? rule)
    {
        var (id, outcome) = (order.Approaches[position].Id, input.Outcomes[position].Outcome);
        if (suppressed[position])
            return new Counterfactual { Id = id, Outcome = Outcome.Suppressed, Answers = 0, Changes = [] };
        if (rule is null)
            return new Counterfactual { Id = id, Outcome = outcome, Answers = 0, Changes = [] };
        var (answers, changes) = new NearestAnswers(rule, outcome, profile, rules.Rates).Find();
        return new Counterfactual { Id = id, Outcome = outcome, Answers = answers, Changes = changes };
    }
}
