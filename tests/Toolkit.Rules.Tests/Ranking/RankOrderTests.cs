using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class RankOrderTests
{
    private static readonly double[] NoPriorities = [.. Enumerable.Repeat(double.NaN, 8)];

    // On both sides of the number from which a sort by comparisons takes over, and of the number of positions a key has room for.
    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(400)]
    [InlineData(600)]
    public void Sort_AnyNumberOfApproaches_IsTheOrderOfScoreNeedCriteriaAndPosition(int count)
    {
        var order = new RankOrder([.. Enumerable.Range(0, count).Select(position => new OwnRule(position).Descriptor)], CriterionWeights.Balanced);
        // Few different needs, so that many approaches tie in some way.
        RuleOutcome[] outcomes = [.. Enumerable.Range(0, count).Select(position =>
            new RuleOutcome(OutcomeCode.NeededForCertain, 300_000_000 + position * 7919 % 5 * 100_000_000, 0, 0, 0))];
        var input = new RankInput(outcomes, OrganisationKind.Agency, NoPriorities);
        var ranked = new RankedApproach[count];

        Assert.Equal(count, order.Sort(input, [], ranked));

        var weights = order.Weights;
        var expected = Enumerable.Range(0, count).Order(Comparer<int>.Create((left, right) =>
            CriterionValues.Order(order.ValuesOf(left, input), order.ValuesOf(right, input), weights.Shares) is not 0 and var byValues
                ? byValues
                : left.CompareTo(right)));
        Assert.Equal(expected, ranked.Select(item => item.Position));
    }

    private sealed class OwnRule(int number) : ApproachRule
    {
        private static readonly Indicator<bool> Question = Indicator.YesNo("acme-question", RecordHolder.ServiceAnalytics);

        protected override void Describe(DescriptorBuilder approach) => approach
            .Id("ACME" + number.ToString("000", CultureInfo.InvariantCulture))
            .Finding((Finding)(1 + number % 7))
            .Effort((EffortSize)(number % 3))
            .FirstEffectAfterMonths(SourcedNumber.Judged(number % 4 * 6))
            .Since("1.0.0");

        protected override void Define(RuleBuilder rule) =>
            rule.When().Is(Question, answer: false, SourcedNumber.Judged(1)).Then().Recommend();
    }
}
