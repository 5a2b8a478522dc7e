using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Explains the order of one organisation.</summary>
internal sealed class OrderExplainer(IRankedProfile ranked)
{
    private readonly RankInput _input = ranked.Input;

    internal OrderExplanation Explain()
    {
        var open = OpenRules();
        var weights = new WeightSensitivity(Contenders(), ranked.Ranking.Weights);
        return new OrderExplanation
        {
            RankGaps = weights.RankGaps(),
            Weights = weights.Effects(),
            Answers = new AnswerSensitivity(ranked.Ranking, _input, ranked.LeftOut, open).Effects(),
            Changes = [.. Enumerable.Range(0, open.Length).Select(position => ChangeOf(position, open[position]))],
            FirstPlace = weights.FirstPlace(),
        };
    }

    /// <summary>The rules an answer can change: not those that failed, nor those the kind or the size of the organisation rules out.</summary>
    private OpenRule?[] OpenRules() =>
        [.. ranked.Rules.Compiled.Select(rule => rule.Fault is null && rule.Descriptor.AppliesTo(ranked.Profile.Organisation)
            ? new OpenRule(rule, ranked.Profile, ranked.Rules)
            : null)];

    private Contender[] Contenders() =>
        [.. ranked.Ranked.Select(item => new Contender(
            item.Position,
            ranked.Ranking.Approaches[item.Position].Id,
            ranked.Ranking.FixedFor(_input.Kind).IsOwnLever(item.Position),
            ranked.Ranking.ValuesOf(item.Position, _input)))];

    private Counterfactual ChangeOf(int position, OpenRule? rule)
    {
        var (id, outcome) = (ranked.Ranking.Approaches[position].Id, _input.Outcomes[position].Outcome);
        if (ranked.LeftOut[position])
            return new Counterfactual { Id = id, Outcome = Outcome.Suppressed, Answers = 0, Changes = [] };
        if (rule is null)
            return new Counterfactual { Id = id, Outcome = outcome, Answers = 0, Changes = [] };
        var (answers, changes) = new NearestAnswers(rule, outcome, ranked.Profile, ranked.Rules.Rates).Find();
        return new Counterfactual { Id = id, Outcome = outcome, Answers = answers, Changes = changes };
    }
}
