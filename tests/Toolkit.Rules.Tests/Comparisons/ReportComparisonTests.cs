using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Comparisons;

public sealed class ReportComparisonTests
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
    public void Between_OneAnswerBetter_LaysAllOfItToTheAnswer()
    {
        var change = Of(Between(Worked, WithLever), "DLT703");

        // 5.583333334 / 9 falls to 3.583333334 / 9, and 31.02 points to 19.91.
        var part = Assert.Single(change.Evidence);
        Assert.Equal("minister-spend-lever", part.Indicator);
        Assert.Equal(EvidenceMove.AnswerChanged, part.Move);
        Assert.Equal(CauseKind.Answers, part.Cause);
        Assert.Equal(IndicatorKind.YesNo, part.Kind);
        Assert.Equal(0, part.Before.Number);
        Assert.Equal(1, part.After.Number);
        Assert.Equal(-0.222222222, part.Need);
        Assert.Equal([new ScoreCause { Criterion = Criterion.Need, Kind = CauseKind.Answers, Subject = "minister-spend-lever", Points = -11.11m }], change.ScoreCauses);
        Assert.Equal((-0.222222222, -11.11m), (change.NeedChange, change.ScoreChange));
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

        // From 5.583333334 / 9 to 4.833333334 / 8: less the gap of 0.75, more than the mean, so the need falls.
        var part = Assert.Single(change.Evidence);
        Assert.Equal("cabinet-digital-reviews-per-year", part.Indicator);
        Assert.Equal(EvidenceMove.Opened, part.Move);
        Assert.Equal(2, part.Before.Number);
        Assert.Equal(AnswerState.Unknown, part.After.State);
        Assert.Equal((-0.016203703, -0.016203703), (change.NeedChange, part.Need));
        Assert.Equal((0.9, 0.8), (change.Before!.Value.Coverage, change.After!.Value.Coverage));
    }

    [Fact]
    public void Between_AnswerAndFiguresBoth_SplitsTheGapOverThem()
    {
        var change = Of(
            Between(
                _ => { },
                Worked,
                options => options.EvidenceOverrides["digital-ministers-last-five-years"] = new EvidenceOverride { Worst = 4 },
                Worked.With(LeaderEngagementIndicators.MinistersInFiveYears, 3)),
            "DLT703");

        // Gaps, old figures: 4 is 0.666666667, 3 is 0.583333333; new figures: 4 is 1, 3 is 0.75. Weight 2 of 9.
        Assert.Equal(
            [(EvidenceMove.FiguresChanged, CauseKind.Options), (EvidenceMove.AnswerChanged, CauseKind.Answers)],
            change.Evidence.Select(part => (part.Move, part.Cause)));
        Assert.Equal(2.0 / 9 * ((1 - 0.666666667 + 0.75 - 0.583333333) / 2), change.Evidence[0].Need, 2e-9);
        Assert.Equal(2.0 / 9 * ((0.583333333 - 0.666666667 + 0.75 - 1) / 2), change.Evidence[1].Need, 2e-9);
        Assert.Equal(change.NeedChange, change.Evidence.Sum(part => part.Need), 1e-12);
    }

    [Fact]
    public void Between_OtherWeights_LaysEverythingToTheOptions()
    {
        var comparison = Between(options => options.WeightProfile = "quick-wins");

        Assert.Equal(ComparedSetting.Weights, Assert.Single(comparison.Settings).Setting);
        var causes = Of(comparison, "DLT703").ScoreCauses;
        // 31.02 to 21.71 for need, 10.00 to 2.50 for leverage, and so on, as printed.
        Assert.Equal(-9.31m, causes.Single(cause => cause.Criterion == Criterion.Need).Points);
        Assert.Equal(-7.50m, causes.Single(cause => cause.Criterion == Criterion.Leverage).Points);
        Assert.All(causes, cause => Assert.Equal((CauseKind.Options, null), (cause.Kind, cause.Subject)));
    }

    [Fact]
    public void Between_HigherThreshold_IsTheCauseOfWhatIsGone()
    {
        var comparison = Between(_ => { }, WithLever, options => options.OutcomeThreshold = 0.45, WithLever);

        var gone = Of(comparison, "DLT703");
        Assert.Equal((Movement.Gone, Outcome.NotNeeded), (gone.Movement, gone.After!.Value.Outcome));
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

        Assert.Equal((Movement.Gone, Outcome.Suppressed, 0m), (gone.Movement, gone.After!.Value.Outcome, gone.ScoreChange));
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Decisions }], gone.OutcomeCauses);
    }

    [Fact]
    public void Between_SwitchedOff_IsTheOptionsAndLeavesTheCatalogue()
    {
        var comparison = Between(options => options.DisabledRules.Add("DLT703"));

        var gone = Of(comparison, "DLT703");
        Assert.Equal((Movement.Gone, null), (gone.Movement, gone.After));
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Options }], gone.OutcomeCauses);
        Assert.Equal(new SettingChange { Setting = ComparedSetting.Disabled, After = "DLT703" }, Assert.Single(comparison.Settings));
    }

    [Fact]
    public void Between_RuleOfTheHostsAdded_IsTheCatalogue()
    {
        var appeared = Of(Between(options => options.Rules.Add(new BrokenRule())), "ACME202");

        Assert.Equal((Movement.Changed, null, Outcome.Undecided), (appeared.Movement, appeared.Before, appeared.After!.Value.Outcome));
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Catalogue }], appeared.OutcomeCauses);
    }

    [Fact]
    public void Between_RuleOfTheHostsFailsNow_IsTheCatalogueWhateverElseWasSet()
    {
        var waiting = Some.Department().With(HostRule.WaitingDays, 30);
        var failed = Of(
            Between(
                options => options.Rules.Add(new WorkingRule()),
                waiting,
                options =>
                {
                    options.Rules.Add(new BrokenRule());
                    options.WeightProfile = "quick-wins";
                },
                waiting),
            "ACME202");

        Assert.Equal((Movement.Gone, Outcome.Undecided), (failed.Movement, failed.After!.Value.Outcome));
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Catalogue }], failed.OutcomeCauses);
    }

    [Fact]
    public void Between_OtherWeightOfWhatIsOpen_IsTheOptionsThoughNoReportShowsIt()
    {
        // The one open piece now weighs 25 of 34: too much for certainty, and for an outcome.
        var gone = Of(Between(options => options.EvidenceOverrides["ministries-with-digital-counterpart"] = new EvidenceOverride { Weight = 25 }), "DLT703");

        Assert.Equal((Movement.Gone, Outcome.Undecided), (gone.Movement, gone.After!.Value.Outcome));
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Options }], gone.OutcomeCauses);
        Assert.Empty(gone.Evidence);
    }

    [Fact]
    public void Between_RateGiven_IsNoAnswer()
    {
        var inPounds = Some.Department("GBP").With(FinanceAndGovernanceIndicators.LargestProjectValue, new Money(2_000_000, "GBP"));

        var comparison = Between(_ => { }, inPounds, options => options.ExchangeRates["GBP"] = 1.25, inPounds);

        var part = Of(comparison, "DLT402").Evidence.Single();
        Assert.Equal(("largest-project-money", EvidenceMove.Answered, CauseKind.Options), (part.Indicator, part.Move, part.Cause));
        Assert.Equal(ComparedSetting.Figures, Assert.Single(comparison.Settings).Setting);
    }

    [Fact]
    public void Between_AnotherKind_IsTheCauseOfWhatCeasesToApplyAndOfEase()
    {
        var worst = Some.Answering(indicator => indicator.Direction == Direction.HigherIsBetter ? 0 : 100);
        var government = Some.Answering(indicator => worst[indicator].Number, OrganisationKind.Government);

        var comparison = Between(worst, government);

        Assert.Contains(comparison.Settings, change => change is { Setting: ComparedSetting.Kind, Before: "department", After: "government" });
        // The effort of DLT202 is M in general and L for a government: 0.10 x (0.2 - 0.6) x 100.
        Assert.Contains(new ScoreCause { Criterion = Criterion.Ease, Kind = CauseKind.Organisation, Points = -4m }, Of(comparison, "DLT202").ScoreCauses);
    }

    /// <summary>A report does not say what a suppressed approach requires, and one without a rule has no such requirement: nothing shows what changed.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Between_RequirementSwitchedOffWhileSuppressed_IsLaidToTheOptions(bool still)
    {
        void Suppress(RecommendationOptions options) => options.Decisions.Add(Decision.SuppressForAll("DLT102", "Left for the next year.", "the host", Some.Date.AddDays(1)));
        var worst = Some.Answering(indicator => indicator.Direction == Direction.HigherIsBetter ? 0 : 100);

        var change = Of(
            Between(
                Suppress,
                worst,
                options =>
                {
                    options.DisabledRules.Add("DLT101");
                    if (still)
                        Suppress(options);
                },
                worst),
            "DLT102");

        Assert.Contains(new ScoreCause { Criterion = Criterion.Readiness, Kind = CauseKind.Options, Points = 10m }, change.ScoreCauses);
        Assert.DoesNotContain(change.ScoreCauses, cause => cause.Kind == CauseKind.Catalogue);
    }

    [Fact]
    public void Between_TwoOrganisations_IsSaid()
    {
        var other = OrganisationProfile.Create("another", "Another", OrganisationKind.Government, Some.Date, "USD");

        Assert.True(Between(other, Worked).IsOfTwoOrganisations);
        Assert.False(Between(WithLever, Worked).IsOfTwoOrganisations);
    }
}
