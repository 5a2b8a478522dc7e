using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>The questions that an undecided approach names: the weightiest, until all at their best or all at their worst decide it.</summary>
public sealed class DecidingAnswersTests
{
    private static readonly Indicator<double>[] Questions = [.. Enumerable.Range(0, 5).Select(number => Indicator.Percentage(
        $"acme-share-{number}", Direction.LowerIsBetter, RecordHolder.AssetRegister, new IndicatorText($"What share of {number}?", "{0} of it")))];

    // Lower bound 0.4 with the heaviest at its worst.
    [Fact]
    public void Deciding_NothingAnswered_IsTheHeaviestThatCanReachTheThreshold() =>
        Assert.Equal(["acme-share-1"], Of([1, 4, 2, 3], Some.Department()).Deciding);

    // 2 of 10 at their worst are 0.2; 4 are 0.4. Equal weights stay in the order of the rule.
    [Fact]
    public void Deciding_EqualWeights_AreTheFirstOfTheRule() =>
        Assert.Equal(["acme-share-0", "acme-share-1"], Of([2, 2, 2, 2, 2], Some.Department()).Deciding);

    // A weight of 4 is fine: need 0.3. With 3 more at their worst the lower bound is 0.3.
    [Fact]
    public void Deciding_HeaviestAnswered_IsTheNext() =>
        Assert.Equal(["acme-share-3"], Of([1, 4, 2, 3], Some.Department().With(Questions[1], 5)).Deciding);

    // A weight of 2 at a gap of 0.5 is 0.1 of the need. Another 2 at their worst make it 0.3; without that answer it took two.
    [Fact]
    public void Deciding_SomethingAnsweredBadly_CountsTowardsTheBound() =>
        Assert.Equal(["acme-share-0"], Of([2, 2, 2, 2, 2], Some.Department().With(Questions[4], 50)).Deciding);

    // A weight of 5 at a gap of 0.2 is a bound of 1/9. One more at its worst makes it 2/9, at its best a need of 2.5/9; two make it 3/9.
    [Fact]
    public void Deciding_OneIsNotEnough_AddsTheNext() =>
        Assert.Equal(["acme-share-1", "acme-share-2"], Of([5, 1, 1, 1, 1], Some.Department().With(Questions[0], 23)).Deciding);

    // With a threshold of 0.5 the worst of a weight of 4 is 0.4 and does not reach it, but the best leaves a need of 0.3.
    [Fact]
    public void Deciding_OnlyTheBestDecides_IsNamedToo() =>
        Assert.Equal(["acme-share-1"], Of([1, 4, 2, 3], Some.Department(), threshold: 0.5).Deciding);

    // Of 6 that apply, 3 at their worst are half.
    [Fact]
    public void Deciding_NotApplicable_IsNeverNamed() =>
        Assert.Equal(["acme-share-3"], Of([1, 4, 2, 3], Some.Department().WithNotApplicable(Questions[1], "no such thing")).Deciding);

    [Fact]
    public void Question_UndecidedApproachInTheOrder_IsTheFirstThatDecides()
    {
        var report = Engine([2, 2, 2, 2, 2], threshold: 0.25).Recommend(Some.Department());

        Assert.Equal("acme-share-0", Assert.Single(report.Order).Question);
        Assert.Contains("acme-share-0 and acme-share-1", Assert.Single(report.Others).Text, StringComparison.Ordinal);
    }

    private static NotRecommended Of(double[] weights, OrganisationProfile profile, double threshold = 0.25) =>
        Engine(weights, threshold).Recommend(profile).Others.Single();

    private static RecommendationEngine Engine(double[] weights, double threshold) => RecommendationEngine.Create(options =>
    {
        options.DisabledRules.UnionWith(RecommendationEngine.CreateDefault().RuleSet.Rules.Select(rule => rule.Descriptor.Id));
        options.Rules.Add(new WeightedRule(weights));
        options.OutcomeThreshold = threshold;
    });

    private sealed class WeightedRule(double[] weights) : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) => approach
            .Id("ACME101").Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(3)).Since("2.0.0")
            .Text(new ApproachText("Know the shares", "Nobody knows them."));

        protected override void Define(RuleBuilder rule)
        {
            var when = rule.When();
            for (var number = 0; number < weights.Length; number++)
                when.Above(Questions[number], trigger: SourcedNumber.Judged(50), target: SourcedNumber.Judged(5), worst: SourcedNumber.Judged(95), weight: SourcedNumber.Judged(weights[number]));
            when.Then().Recommend();
        }
    }
}
