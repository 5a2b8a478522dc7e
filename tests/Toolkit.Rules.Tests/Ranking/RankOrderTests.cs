using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Evaluation;

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

    // An order of few is sorted by keys, of more by insertion or by keys and comparisons: each way knows the levers.
    [Theory]
    [InlineData(2)]
    [InlineData(21)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(400)]
    public void Sort_OwnLeversAndOthers_PutsTheOwnFirstWhateverTheScores(int count)
    {
        var order = new RankOrder([.. Enumerable.Range(0, count).Select(position => new OwnRule(position, LeverOf(position)).Descriptor)], CriterionWeights.Balanced);
        // The approach to ask for is needed most.
        RuleOutcome[] outcomes = [.. Enumerable.Range(0, count).Select(position => new RuleOutcome(
            OutcomeCode.NeededForCertain, LeverOf(position) == Lever.Own ? 300_000_000 + position % 3 * 100_000_000 : 1_000_000_000, 0, 0, 0))];
        var input = new RankInput(outcomes, OrganisationKind.Agency, NoPriorities);
        var ranked = new RankedApproach[count];

        Assert.Equal(count, order.Sort(input, [], ranked));

        Assert.Equal(
            Enumerable.Range(0, count)
                .OrderBy(position => LeverOf(position) == Lever.Own ? 0 : 1)
                .ThenByDescending(position => order.HundredthsOf(position, input))
                .ThenByDescending(position => outcomes[position].Need)
                .ThenBy(position => position, Comparer<int>.Create((left, right) => CriterionValues.Order(order.ValuesOf(left, input), order.ValuesOf(right, input), order.Weights.Shares)))
                .ThenBy(position => position),
            ranked.Select(item => item.Position));
        // The lead of a lever is in no score.
        Assert.All(ranked, item => Assert.Equal(order.HundredthsOf(item.Position, input), item.Hundredths));
    }

    // By need alone, that of the undecided at 0.5; the met, the failed, the inapplicable and the withheld have no place.
    [Fact]
    public void Sort_EveryOutcome_PlacesTheRecommendedAndTheUndecided()
    {
        RuleOutcome[] outcomes =
        [
            Sums.Decide(10, 10, 4, 0.25), // 0: 0.4
            RuleOutcome.Faulted,
            Sums.Decide(10, 0, 0, 0.25), // 2: undecided, 0.5
            Sums.Decide(10, 10, 1, 0.25), // met
            Sums.Decide(10, 10, 9, 0.25), // withheld
            RuleOutcome.NotApplicable,
            Sums.Decide(10, 10, 6, 0.25), // 6: 0.6
        ];
        var order = new RankOrder([.. outcomes.Select((_, position) => new OwnRule(position).Descriptor)], new CriterionWeights(1, 0, 0, 0, 0, 0));
        var ranked = new RankedApproach[outcomes.Length];

        var count = order.Sort(new RankInput(outcomes, OrganisationKind.Agency, NoPriorities), [false, false, false, false, true, false, false], ranked);

        Assert.Equal([(6, 6000), (2, 5000), (0, 4000)], ranked.Take(count).Select(item => (item.Position, item.Hundredths)));
    }

    private static Lever LeverOf(int position) => position % 3 == 0 ? Lever.Influence : Lever.Own;

    private sealed class OwnRule(int number, Lever lever = Lever.Own) : ApproachRule
    {
        private static readonly Indicator<bool> Question = Indicator.YesNo("acme-question", RecordHolder.ServiceAnalytics);

        protected override void Describe(DescriptorBuilder approach) => approach
            .Id("ACME" + number.ToString("000", CultureInfo.InvariantCulture))
            .Finding((Finding)(1 + number % 7))
            .Effort((EffortSize)(number % 3))
            .FirstEffectAfterMonths(SourcedNumber.Judged(number % 4 * 6))
            .Lever(OrganisationKind.Agency, lever)
            .Since("1.0.0");

        protected override void Define(RuleBuilder rule) =>
            rule.When().Is(Question, answer: false, SourcedNumber.Judged(1)).Then().Recommend();
    }
}
