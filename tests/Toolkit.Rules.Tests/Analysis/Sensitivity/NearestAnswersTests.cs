using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class NearestAnswersTests
{
    private static readonly IndicatorText Text = new("What?", "It is {0}");
    private static readonly Indicator<double> Share = Indicator.Percentage("acme-share", Direction.LowerIsBetter, RecordHolder.AssetRegister, Text);

    /// <summary>
    /// With both at target the need is 0. Of a weight of 5 the threshold of 0.25 takes 1.25: a gap of 0.625 of the question that weighs 2,
    /// a quarter of the way from the trigger to the worst.
    /// </summary>
    public static TheoryData<Indicator, double, double, double, double> Scales => new()
    {
        { Share, 5, 20, 60, 30 },
        { Indicator.Percentage("acme-quota", Direction.HigherIsBetter, RecordHolder.AssetRegister, Text), 90, 50, 0, 37.5 },
        { Indicator.Maturity("acme-level", RecordHolder.AssetRegister, Text), 3, 1, 0, 0 },
        { Indicator.Count("acme-count", Direction.LowerIsBetter, RecordHolder.AssetRegister, Text), 2, 6, 30, 12 },
        { Indicator.Count("acme-few", Direction.LowerIsBetter, RecordHolder.AssetRegister, Text), 0, 2, 4, 3 },
        { Indicator.Months("acme-months", Direction.LowerIsBetter, RecordHolder.AssetRegister, Text), 2, 3, 6.5, 3.88 },
        { Indicator.Years("acme-years", Direction.HigherIsBetter, RecordHolder.AssetRegister, Text), 10, 5, 1, 4 },
        { Indicator.Money("acme-money", Direction.LowerIsBetter, RecordHolder.AssetRegister, Text), 100_000, 500_000, 1_000_000, 500_000 },
    };

    [Theory]
    [MemberData(nameof(Scales))]
    public void Find_BothAtTarget_IsTheScaleTurnedRound(Indicator indicator, double target, double trigger, double worst, double expected)
    {
        // In pounds the target is at 80,000.
        var start = indicator.Kind == IndicatorKind.Money ? target / 1.25 : target;
        var profile = Some.Department("GBP").With(TwoQuestionRule.Owner, true).ToBuilder().Set(indicator, start, detail: null).Build();

        var change = Of(new TwoQuestionRule(indicator, target, trigger, worst), profile);

        Assert.Equal(Outcome.NotNeeded, change.Outcome);
        Assert.Equal(1, change.Answers);
        var answer = Assert.Single(change.Changes);
        Assert.Equal(indicator.Key, answer.Indicator);
        Assert.Equal(indicator.Kind, answer.Kind);
        Assert.Equal(start, answer.From);
        Assert.Equal(expected, answer.To);
        Assert.Equal(indicator.Kind == IndicatorKind.Money ? "GBP" : null, answer.Currency);
        Assert.Equal(0, answer.GapFrom);
        Assert.Equal(answer.GapTo, answer.Distance);
        Assert.InRange(answer.GapTo, 0.625, indicator.Kind is IndicatorKind.Maturity ? 1 : indicator.Kind is IndicatorKind.Count ? 0.75 : 0.627);
    }

    [Fact]
    public void Find_Recommendation_IsTakenOutByTheAnswerJustBelowTheThreshold()
    {
        var change = Of(Rule(), Some.Department().With(TwoQuestionRule.Owner, true).With(Share, 50));

        Assert.Equal(Outcome.Recommended, change.Outcome);
        Assert.Equal(29.99, Assert.Single(change.Changes).To);
    }

    [Fact]
    public void Find_NoSingleAnswerSuffices_IsAPair()
    {
        // Owner unnamed and a share of 60 are a need of 1; either alone leaves 0.4 or more.
        var change = Of(Rule(), Some.Department().With(TwoQuestionRule.Owner, false).With(Share, 60));

        Assert.Equal(2, change.Answers);
        Assert.Equal([("acme-owner-named", 1), ("acme-share", 29.99)], change.Changes.Select(answer => (answer.Indicator, answer.To)).OrderBy(answer => answer.Indicator, StringComparer.Ordinal));
    }

    [Fact]
    public void Find_MissingAnswer_IsMeasuredFromWhereItWouldChangeNothing()
    {
        var change = Of(Rule(), Some.Department().With(TwoQuestionRule.Owner, true));

        Assert.Equal(Outcome.NotNeeded, change.Outcome);
        var answer = Assert.Single(change.Changes);
        Assert.Null(answer.From);
        Assert.Null(answer.GapFrom);
        Assert.Equal(30, answer.To);
        Assert.Equal(0.625, answer.Distance);
    }

    [Fact]
    public void Find_Undecided_TakesTheNearerOfTwo()
    {
        // Over all of the evidence the need is 0.225 at least. Without an owner it would be recommended too, but that is a gap of 1.
        var change = Of(Rule(), Some.Department().With(Share, 25));

        Assert.Equal(Outcome.Undecided, change.Outcome);
        Assert.Equal([("acme-share", 30.0)], change.Changes.Select(answer => (answer.Indicator, answer.To)));
    }

    [Fact]
    public void Find_EverythingSaidNotToApply_IsAnsweredAfterAll()
    {
        var change = Of(Rule(), Some.Department().WithNotApplicable(Share, "no such thing").WithNotApplicable(TwoQuestionRule.Owner, "no such thing"));

        Assert.Equal(Outcome.NotApplicable, change.Outcome);
        Assert.Equal(1, change.Answers);
        // It would be all of the evidence: a gap of 0.25 is half-way to the trigger.
        Assert.Equal("acme-share", change.Changes[0].Indicator);
        Assert.Equal(12.5, change.Changes[0].To);
    }

    [Fact]
    public void Find_AmountWithoutARate_IsAnsweredInDollars()
    {
        var money = Indicator.Money("acme-money", Direction.LowerIsBetter, RecordHolder.AssetRegister, Text);
        var change = Of(
            new TwoQuestionRule(money, 100_000, 500_000, 1_000_000),
            Some.Department("NOK").With(TwoQuestionRule.Owner, true).With(money, new Money(5, "NOK")));

        Assert.Null(change.Changes[0].From);
        Assert.Equal(625_000, change.Changes[0].To);
        Assert.Equal("USD", change.Changes[0].Currency);
    }

    [Fact]
    public void ExplainOrder_WhatNoAnswerChanges_HasNoAnswers()
    {
        var profile = Some.Department().With(TwoQuestionRule.Owner, true).With(Share, 50);

        var found = Summary(Of(new TwoQuestionRule(Share, 5, 20, 60, Lever.None), profile));
        Assert.Equal(Outcome.NotApplicable, found.Outcome);
        Assert.Equal(0, found.Answers);
        var found2 = Summary(Of(new BrokenRule(), profile, "ACME202"));
        Assert.Equal(Outcome.Undecided, found2.Outcome);
        Assert.Equal(0, found2.Answers);
        var found3 = Summary(Of(Rule(), profile, configure: options =>
            options.Decisions.Add(Decision.SuppressForAll("ACME101", "The register moves in spring.", "the host", Some.Date))));
        Assert.Equal(Outcome.Suppressed, found3.Outcome);
        Assert.Equal(0, found3.Answers);
    }

    private static (Outcome Outcome, int Answers) Summary(Counterfactual change) => (change.Outcome, change.Answers + change.Changes.Count);

    private static TwoQuestionRule Rule() => new(Share, 5, 20, 60);

    private static Counterfactual Of(ApproachRule rule, OrganisationProfile profile, string id = "ACME101", Action<RecommendationOptions>? configure = null) =>
        RecommendationEngine.Create(options =>
        {
            options.Rules.Add(rule);
            options.ExchangeRates["GBP"] = 1.25;
            configure?.Invoke(options);
        }).Assess(profile).Order.Changes.Single(change => change.Id == id);
}
