using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Comparisons;

public sealed partial class ReportComparisonTests
{
    /// <summary>The worked example of docs/method.md.</summary>
    private static readonly OrganisationProfile Worked = Some.Profile(OrganisationKind.Government, "USD")
        .With(LeaderEngagementIndicators.DigitalMinisterNamed, true)
        .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level1)
        .With(LeaderEngagementIndicators.MinistersInFiveYears, 4)
        .With(LeaderEngagementIndicators.MinisterSpendLever, false)
        .With(LeaderEngagementIndicators.CabinetDigitalReviews, 2);

    private static readonly OrganisationProfile WithLever = Worked.With(LeaderEngagementIndicators.MinisterSpendLever, true);

    private static ApproachChange Of(ReportComparison comparison, string id) => comparison.Approaches.Single(change => change.Id == id);

    private static ReportComparison Between(
        Action<RecommendationOptions> before, OrganisationProfile was, Action<RecommendationOptions> after, OrganisationProfile isNow) =>
        ReportComparison.Between(RecommendationEngine.Create(before).Recommend(was), RecommendationEngine.Create(after).Recommend(isNow));

    private static ReportComparison Between(OrganisationProfile was, OrganisationProfile isNow) => Between(_ => { }, was, _ => { }, isNow);

    private static ReportComparison Between(Action<RecommendationOptions> after) => Between(_ => { }, Worked, after, Worked);

    [Fact]
    public void ComparedWith_AnAssessmentBeforeAChange_IsTheComparisonOfTheReports()
    {
        var before = RecommendationEngine.CreateDefault().Assess(Worked);
        var after = before.With(LeaderEngagementIndicators.MinisterSpendLever, true);

        Assert.Equal(ComparisonJson.ToJson(Between(Worked, WithLever)), ComparisonJson.ToJson(after.ComparedWith(before)));
    }

    [Fact]
    public void Between_OneAnswerBetter_LaysAllOfItToTheAnswer()
    {
        var change = Of(Between(Worked, WithLever), "DLT703");

        // With one piece of weight 1 open, at half: 6.083333334 / 10 falls to 4.083333334 / 10, and 42.58 points to 28.58.
        var part = Assert.Single(change.Evidence);
        Assert.Equal("minister-spend-lever", part.Indicator);
        Assert.Equal(EvidenceMove.AnswerChanged, part.Move);
        Assert.Equal(CauseKind.Answers, part.Cause);
        Assert.Equal(IndicatorKind.YesNo, part.Kind);
        Assert.Equal(0, part.Before.Number);
        Assert.Equal(1, part.After.Number);
        Assert.Equal(-0.2, part.Need);
        Assert.Equal([new ScoreCause { Criterion = Criterion.Need, Kind = CauseKind.Answers, Subject = "minister-spend-lever", Points = -14.00m }], change.ScoreCauses);
        Assert.Equal(-0.2, change.NeedChange);
        Assert.Equal(-14.00m, change.ScoreChange);
        Assert.All(change.OutcomeCauses, cause => Assert.Equal("minister-spend-lever", cause.Indicator));
    }

    [Fact]
    public void Between_OneAnswerWithdrawn_ChangesNeedAndCoverage()
    {
        var change = Of(Between(Worked, Some.Profile(OrganisationKind.Government, "USD")
            .With(LeaderEngagementIndicators.DigitalMinisterNamed, true)
            .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level1)
            .With(LeaderEngagementIndicators.MinistersInFiveYears, 4)
            .With(LeaderEngagementIndicators.MinisterSpendLever, false)), "DLT703");

        // The gap of 0.75, of weight 1 in 10, becomes the 0.5 of a missing answer: from 6.083333334 / 10 to 5.833333334 / 10.
        var part = Assert.Single(change.Evidence);
        Assert.Equal("cabinet-digital-reviews-per-year", part.Indicator);
        Assert.Equal(EvidenceMove.Opened, part.Move);
        Assert.Equal(2, part.Before.Number);
        Assert.Equal(AnswerState.Unknown, part.After.State);
        Assert.Equal(-0.025, change.NeedChange);
        Assert.Equal(-0.025, part.Need);
        Assert.Equal(0.9, change.Before!.Value.Coverage);
        Assert.Equal(0.8, change.After!.Value.Coverage);
    }

    [Fact]
    public void Between_AnswerAndFiguresBoth_SplitsTheGapOverThem()
    {
        var change = Of(
            Between(
                _ => { },
                Worked,
                options => options.EvidenceOverrides["digital-ministers-last-five-years"] = new EvidenceOverride { Worst = 3 },
                Worked.With(LeaderEngagementIndicators.MinistersInFiveYears, 3)),
            "DLT703");

        // Gaps, old figures: 4 is 0.833333333, 3 is 0.666666667; new figures: 4 and 3 are 1. Weight 2 of 10.
        Assert.Equal(
            [(EvidenceMove.FiguresChanged, CauseKind.Options), (EvidenceMove.AnswerChanged, CauseKind.Answers)],
            change.Evidence.Select(part => (part.Move, part.Cause)));
        Assert.Equal(2.0 / 10 * ((1 - 0.833333333 + 1 - 0.666666667) / 2), change.Evidence[0].Need, 2e-9);
        Assert.Equal(2.0 / 10 * ((0.666666667 - 0.833333333 + 1 - 1) / 2), change.Evidence[1].Need, 2e-9);
        Assert.Equal(change.NeedChange, change.Evidence.Sum(part => part.Need), 1e-12);
    }

    [Fact]
    public void Between_OtherWeights_LaysEverythingToTheOptions()
    {
        var comparison = Between(options => options.WeightProfile = "quick-wins");

        Assert.Equal(ComparedSetting.Weights, Assert.Single(comparison.Settings).Setting);
        var causes = Of(comparison, "DLT703").ScoreCauses;
        // 44.92 to 34.65 for need; for leverage, which is four unanswered approaches of half a need each helped in 3, 4.00 to 1.33; and so on, as printed.
        Assert.Equal(-10.27m, causes.Single(cause => cause.Criterion == Criterion.Need).Points);
        Assert.Equal(-2.67m, causes.Single(cause => cause.Criterion == Criterion.Leverage).Points);
        Assert.All(causes, cause =>
        {
            Assert.Equal(CauseKind.Options, cause.Kind);
            Assert.Null(cause.Subject);
        });
    }

    [Fact]
    public void Between_HigherThreshold_IsTheCauseOfWhatIsGone()
    {
        var comparison = Between(_ => { }, WithLever, options => options.OutcomeThreshold = 0.45, WithLever);

        var gone = Of(comparison, "DLT703");
        Assert.Equal(Movement.Gone, gone.Movement);
        Assert.Equal(Outcome.NotNeeded, gone.After!.Value.Outcome);
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Options }], gone.OutcomeCauses);
        Assert.Equal(["0.25", "0.45"], comparison.Settings.SelectMany(change => new[] { change.Before, change.After }));
    }

    [Fact]
    public void Between_LowerThresholdAndWorseAnswer_AreBothCauses()
    {
        var appeared = Of(Between(options => options.OutcomeThreshold = 0.45, WithLever, _ => { }, Worked), "DLT703");

        // Each would have done it alone: 0.40 is above 0.25, and 0.62 above 0.45.
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Answers, Indicator = "minister-spend-lever" }, new OutcomeCause { Kind = CauseKind.Options }], appeared.OutcomeCauses);
    }

    [Fact]
    public void Between_Suppressed_IsTheDecisionAndKeepsTheScore()
    {
        var gone = Of(
            Between(options => options.Decisions.Add(Decision.SuppressForAll("DLT703", "Decided for this year", "Board", Some.Date))), "DLT703");

        Assert.Equal(Movement.Gone, gone.Movement);
        Assert.Equal(Outcome.Suppressed, gone.After!.Value.Outcome);
        Assert.Equal(0m, gone.ScoreChange);
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Decisions }], gone.OutcomeCauses);
    }

    [Fact]
    public void Between_TwoOrganisations_IsSaid()
    {
        var other = OrganisationProfile.Create("another", "Another", OrganisationKind.Government, Some.Date, "USD");

        Assert.True(Between(other, Worked).IsOfTwoOrganisations);
        Assert.False(Between(WithLever, Worked).IsOfTwoOrganisations);
    }
}
