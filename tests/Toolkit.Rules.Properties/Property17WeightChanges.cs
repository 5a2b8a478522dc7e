using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Properties;

/// <summary>A change of weight that is said to change the order does so in the engine, and no smaller one does.</summary>
[Generated(typeof(Arbitraries), Cases = 60)]
public sealed class Property17WeightChanges
{
    private const double Millionth = 1e-6;
    private const int Samples = 20;

    [Property]
    public void Contrast_Differences_SumToTheDifferenceOfTheScores(Situation situation)
    {
        var engine = situation.Engine();
        var found = engine.Recommend(situation.Survey.ToProfile()).Order;
        var contrasts = engine.Assess(situation.Survey.ToProfile()).Order.RankGaps;

        Assert.Equal(found.Skip(1).Select((next, index) => (found[index].Id, next.Id, found[index].Score - next.Score)), contrasts.Select(contrast => (contrast.Id, contrast.Next, contrast.Points)));
        Assert.All(contrasts, contrast => Assert.Equal(contrast.Points, contrast.Differences.Sum(item => item.Difference)));
    }

    [Property]
    public void SwapsAt_TheWeightApplied_ReversesThePairAndNoSmallerChangeDoes(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var contrasts = situation.Engine().Assess(situation.Survey.ToProfile()).Order.RankGaps;
        if (contrasts.Count == 0)
            return;
        var contrast = dice.OneOf(contrasts);
        foreach (var swap in contrast.Swaps)
        {
            bool IsReversed(double weight) => Order(situation, swap.Criterion, weight) is { } order
                && order.IndexOf(contrast.Next) < order.IndexOf(contrast.Id);

            if (swap.SwapsAt is { } weight)
            {
                Assert.True(IsReversed(weight), $"{swap} of {contrast}");
                Assert.All(Smaller(dice, swap.Weight, weight), smaller => Assert.False(IsReversed(smaller), $"{swap} of {contrast}: {smaller:R}"));
            }
            else
                Assert.All(Anywhere(dice), any => Assert.False(IsReversed(any), $"{swap} of {contrast}: {any:R}"));
        }
    }

    [Property]
    public void FirstPlace_TheWeightApplied_PutsAnotherFirstAndNoSmallerChangeOfAnyWeightDoes(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var explained = situation.Engine().Assess(situation.Survey.ToProfile()).Order;
        if (explained.RankGaps.Count == 0)
            return;
        var first = explained.RankGaps[0].Id;
        var change = explained.FirstPlace;
        if (change is not null)
        {
            Assert.NotEqual(first, change.First);
            Assert.Equal(change.First, Order(situation, change.Criterion, change.ChangesAt)![0]);
        }
        var reach = change is null ? 1 : Math.Abs(change.ChangesAt - change.Weight);
        foreach (var swap in explained.RankGaps[0].Swaps)
            foreach (var end in new[] { Math.Max(0, swap.Weight - reach), Math.Min(1, swap.Weight + reach) })
                foreach (var weight in Smaller(dice, swap.Weight, end).Where(weight => Math.Abs(weight - swap.Weight) < reach - Millionth / 10))
                    Assert.True(Order(situation, swap.Criterion, weight) is not { } order || order[0] == first, $"{swap.Criterion} at {weight:R} beats {change}");
    }

    /// <summary>Every weight in millionths, one by one: the slow way to the same answer.</summary>
    [Cases(6)]
    public void FirstStep_AnyPair_IsTheOneFoundByTryingEveryStep(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var weights = dice.Chance(50) ? CriterionWeights.Balanced : EngineSetting.ToWeights(EngineSettingDraw.Weights(dice));
        // Values that come out close, equal or the same on one criterion and another: where rounding decides.
        double[] values = [0, 0.2, 0.25, 0.5, 0.6, 0.600000001, 0.75, 1, dice.Uniform(0, 1), dice.Uniform(0, 1)];
        Contender One(int position) => new(position, $"{position}", isOwnLever: dice.Chance(80), new CriterionValues(
            dice.OneOf(values), dice.OneOf(values), dice.OneOf(values), dice.OneOf(values), dice.OneOf(values), dice.OneOf(values)));
        var (left, right) = (One(dice.Between(0, 1)), One(2 * dice.Between(0, 1)));
        var (above, below) = left.ComesBefore(right, weights.Shares) ? (left, right) : (right, left);
        var path = new WeightPath(weights, dice.OneOf(Criteria.All.ToArray()));
        if (!path.IsOpen || left.Position == right.Position)
            return;
        foreach (var walk in new[] { new WeightWalk(path, upward: true), new WeightWalk(path, upward: false) })
            Assert.Equal(Tried(above, below, walk), new PairSwap(above, below, walk).FirstStep(walk.Steps));
    }

    private static int Tried(Contender above, Contender below, WeightWalk walk)
    {
        Span<double> shares = stackalloc double[Criteria.Count];
        for (var step = 1; step <= walk.Steps; step++)
        {
            walk.At(step, shares);
            if (below.ComesBefore(above, shares))
                return step;
        }
        return 0;
    }

    /// <summary>The order under a moved weight; null when there are no proportions to keep.</summary>
    private static List<string>? Order(Situation situation, Criterion criterion, double weight)
    {
        var weights = situation.Engine().Weights;
        if (weights[criterion].Equals(1))
            return null;
        var engine = RecommendationEngine.Create(options =>
        {
            situation.Configure(options);
            options.Weights = weights.With(criterion, weight);
        });
        return [.. engine.Recommend(situation.Survey.ToProfile()).Order.Select(found => found.Id)];
    }

    /// <summary>Weights in millionths strictly between two: the last before the end, and some of the others, mostly close to it.</summary>
    private static IEnumerable<double> Smaller(Dice dice, double from, double end)
    {
        var (low, high) = (Math.Min(from, end), Math.Max(from, end));
        var sign = end > from ? 1 : -1;
        return Enumerable.Range(0, Samples)
            .Select(index => index == 0 ? end - sign * Millionth : dice.Chance(50) ? end - sign * Millionth * dice.Between(2, 300) : dice.Uniform(low, high))
            .Select(weight => Math.Round(weight, 6))
            .Where(weight => weight > low && weight < high);
    }

    private static IEnumerable<double> Anywhere(Dice dice) =>
        Enumerable.Range(0, Samples).Select(_ => Math.Round(dice.Uniform(0, 1), 6)).Concat([0.0, 1.0]);
}
