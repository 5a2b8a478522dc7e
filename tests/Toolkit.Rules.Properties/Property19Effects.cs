using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Properties;

/// <summary>What a moved weight or a missing answer is said to do to the order is what the engine makes of it, and what is not listed does nothing.</summary>
[Generated(typeof(Arbitraries), Cases = 60)]
public sealed class Property19Effects
{
    [Property]
    public void Weights_HalvedAndDoubled_DoWhatTheySay(Situation situation)
    {
        var engine = situation.Engine();
        var order = OrderOf(engine, situation.Survey);
        var effects = engine.Assess(situation.Survey.ToProfile()).Order.Weights;

        Assert.Equal(
            Criteria.All.ToArray().Where(criterion => order.Count > 0 && engine.Weights[criterion] is > 0 and < 1),
            effects.Select(effect => effect.Criterion).Order());
        foreach (var effect in effects)
        {
            Assert.Equal(engine.Weights[effect.Criterion] / 2, effect.Halved.Weight, 1e-6);
            Assert.Equal(Math.Min(1, engine.Weights[effect.Criterion] * 2), effect.Doubled.Weight, 1e-6);
            foreach (var moved in new[] { effect.Halved, effect.Doubled })
            {
                var other = OrderOf(
                    RecommendationEngine.Create(options =>
                    {
                        situation.Configure(options);
                        options.Weights = engine.Weights.With(effect.Criterion, moved.Weight);
                    }),
                    situation.Survey);
                Assert.Equal(other[0], moved.First);
                Assert.Equal(Swapped(order, other), moved.PairsSwapped);
                Assert.Equal(order.Take(5).Except(other.Take(5)).Count(), moved.LeavingTopFive);
            }
        }
    }

    [Property]
    public void Answers_AtTheirEnds_DoWhatTheySayAndTheRestNothing(Situation situation)
    {
        var engine = situation.Engine();
        var (order, recommended, figures) = (OrderOf(engine, situation.Survey), RecommendedBy(engine, situation.Survey), situation.Figures);
        var effects = engine.Assess(situation.Survey.ToProfile()).Order.Answers.ToDictionary(effect => effect.Indicator, StringComparer.Ordinal);
        // An amount without a rate counts as missing, and is put in dollars in the place of what was said.
        foreach (var indicator in figures.Indicators.Where(indicator => figures.IsEvidence(indicator) && (indicator.Kind == IndicatorKind.Money || !situation.Survey.Knows(indicator))))
        {
            if (effects.TryGetValue(indicator.Key, out var effect))
            {
                foreach (var (end, answer) in new[] { (effect.Best, figures.AtTarget(indicator)), (effect.Worst, figures.AtWorst(indicator)) })
                {
                    AssertIs(end, order, OrderOf(engine, situation.Survey.With(answer)));
                    var then = RecommendedBy(engine, situation.Survey.With(answer));
                    Assert.Equal(then.Except(recommended).Order(StringComparer.Ordinal), end.In);
                    Assert.Equal(recommended.Except(then).Order(StringComparer.Ordinal), end.Out);
                }
            }
            else if (!situation.Survey.Knows(indicator))
            {
                Assert.Equal(order, OrderOf(engine, situation.Survey.With(figures.AtTarget(indicator))));
                Assert.Equal(order, OrderOf(engine, situation.Survey.With(figures.AtWorst(indicator))));
            }
        }
    }

    private static void AssertIs(EffectAtExtreme end, List<string> before, List<string> after)
    {
        Assert.Equal(after.FirstOrDefault(), end.First);
        Assert.Equal(Swapped(before, after), end.PairsSwapped);
        Assert.All(end.Moves, move =>
        {
            Assert.Equal(before.IndexOf(move.Id), (move.From ?? 0) - 1);
            Assert.Equal(after.IndexOf(move.Id), (move.To ?? 0) - 1);
        });
    }

    private static int Swapped(List<string> before, List<string> after)
    {
        string[] all = [.. before.Union(after)];
        return all.Sum(one => all.Count(other => Place(before, one) < Place(before, other) && Place(after, one) > Place(after, other)));
    }

    private static int Place(List<string> order, string id) => order.Contains(id) ? order.IndexOf(id) : int.MaxValue;

    private static List<string> OrderOf(RecommendationEngine engine, Survey survey) =>
        [.. engine.Recommend(survey.ToProfile()).Order.Select(found => found.Id)];

    private static List<string> RecommendedBy(RecommendationEngine engine, Survey survey) =>
        [.. engine.Recommend(survey.ToProfile()).Recommendations.Select(found => found.Id)];
}
