using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Comparisons;

/// <content>Further causes.</content>
public sealed partial class ReportComparisonTests
{
    [Fact]
    public void Between_SwitchedOff_IsTheOptionsAndLeavesTheCatalogue()
    {
        var comparison = Between(options => options.DisabledRules.Add("DLT703"));

        var gone = Of(comparison, "DLT703");
        Assert.Equal(Movement.Gone, gone.Movement);
        Assert.Null(gone.After);
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Options }], gone.OutcomeCauses);
        Assert.Equal(new SettingChange { Setting = ComparedSetting.Disabled, After = "DLT703" }, Assert.Single(comparison.Settings));
    }
    [Fact]
    public void Between_RuleOfTheHostsAdded_IsTheCatalogue()
    {
        var appeared = Of(Between(options => options.Rules.Add(new BrokenRule())), "ACME202");

        Assert.Equal(Movement.Changed, appeared.Movement);
        Assert.Null(appeared.Before);
        Assert.Equal(Outcome.Undecided, appeared.After!.Value.Outcome);
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

        Assert.Equal(Movement.Gone, failed.Movement);
        Assert.Equal(Outcome.Undecided, failed.After!.Value.Outcome);
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Catalogue }], failed.OutcomeCauses);
    }

    [Fact]
    public void Between_OtherWeightOfWhatIsOpen_IsLaidToItThoughNoReportShowsTheWeight()
    {
        // The one open piece now weighs 25 of 34: too much for certainty, and for an outcome. It keeps a place, as all that is undecided does,
        // and falls with its need, from 6.416666666 / 10 to (5.916666666 + 12.5) / 34.
        var open = Of(Between(options => options.EvidenceOverrides["ministries-with-digital-counterpart"] = new EvidenceOverride { Weight = 25 }), "DLT703");

        Assert.Equal(Movement.Fell, open.Movement);
        Assert.Equal(Outcome.Undecided, open.After!.Value.Outcome);
        Assert.Equal([new OutcomeCause { Kind = CauseKind.Options, Indicator = "ministries-with-digital-counterpart" }], open.OutcomeCauses);
        Assert.Equal("ministries-with-digital-counterpart", Assert.Single(open.Evidence).Indicator);
        Assert.Equal(open.NeedChange, open.Evidence[0].Need);
        Assert.Equal(Math.Round(18.416666666 / 34, 9) - 0.641666667, open.NeedChange, 1e-12);
        // 44.92 to 37.92 points.
        Assert.Equal([new ScoreCause { Criterion = Criterion.Need, Kind = CauseKind.Options, Subject = "ministries-with-digital-counterpart", Points = -7.00m }], open.ScoreCauses);
    }

    [Fact]
    public void Between_NeedOfAnotherFell_IsTheCauseOfLessLeverage()
    {
        // DLT502 helps DLT601, whose need falls from 6.5 / 11 to 0.5: 0.5 x 0.0909 / 3 of the leverage, at a weight of 0.12.
        var change = Of(
            Between(
                Worked.With(LeadershipCadreIndicators.PayFlexibilityMaturity, MaturityLevel.Level0),
                Worked.With(LeadershipCadreIndicators.PayFlexibilityMaturity, MaturityLevel.Level1)),
            "DLT502");

        Assert.Equal([new ScoreCause { Criterion = Criterion.Leverage, Kind = CauseKind.Answers, Subject = "DLT601", Points = -0.18m }], change.ScoreCauses);
        Assert.Equal(-0.18m, change.ScoreChange);
        Assert.Equal(0, change.NeedChange);
        Assert.Empty(change.Evidence);
    }

    [Fact]
    public void Between_AnswerAsGoodAsNone_MovesTheBoundsAndNotTheNeed()
    {
        // Of DLT503, 2 in 11 are answered at the trigger: half a gap, which is what was expected.
        var change = Of(Between(Worked, Worked.With(DigitalWorkforceIndicators.NonDigitalStaffTrained, 50)), "DLT503");

        Assert.Equal(0, change.NeedChange);
        Assert.Equal(0m, change.ScoreChange);
        Assert.Empty(change.ScoreCauses);
        Assert.Equal(EvidenceMove.Answered, Assert.Single(change.Evidence).Move);
        Assert.Equal(0.090909091, change.After!.Value.Need.Low);
        Assert.Equal(0.909090909, change.After.Value.Need.High);
    }

    [Fact]
    public void ToMarkdown_UndecidedWithAPlace_SaysThatItIs()
    {
        var text = ComparisonMarkdown.ToMarkdown(Between(options => options.EvidenceOverrides["ministries-with-digital-counterpart"] = new EvidenceOverride { Weight = 25 }));

        var line = text.Split('\n').Single(line => line.StartsWith("| DLT703 |", StringComparison.Ordinal));
        Assert.Matches(@"\| place [0-9]+ \([0-9.]+, certain\) \| place [0-9]+ \([0-9.]+, undecided\) \|", line);
    }

    [Fact]
    public void Between_RateGiven_IsNoAnswer()
    {
        var inPounds = Some.Department("GBP").With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(2_000_000, "GBP"));

        var comparison = Between(_ => { }, inPounds, options => options.ExchangeRates["GBP"] = 1.25, inPounds);

        var part = Of(comparison, "DLT401").Evidence.Single();
        Assert.Equal("contract-size-median", part.Indicator);
        Assert.Equal(EvidenceMove.Answered, part.Move);
        Assert.Equal(CauseKind.Options, part.Cause);
        Assert.Equal(ComparedSetting.Figures, Assert.Single(comparison.Settings).Setting);
    }

    [Fact]
    public void Between_AnotherKind_IsTheCauseOfWhatCeasesToApplyAndOfEase()
    {
        var worst = Some.Answering(indicator => indicator.Direction == Direction.HigherIsBetter ? 0 : 100);
        var government = Some.Answering(indicator => worst[indicator].Number, OrganisationKind.Government);

        var comparison = Between(worst, government);

        Assert.Contains(comparison.Settings, change => change is { Setting: ComparedSetting.Kind, Before: "department", After: "government" });
        // The effort of DLT202 is M in general and L for a government: 0.04 x (0.2 - 0.6) x 100.
        Assert.Contains(new ScoreCause { Criterion = Criterion.Ease, Kind = CauseKind.Organisation, Points = -1.60m }, Of(comparison, "DLT202").ScoreCauses);
    }

    /// <summary>A report does not say what a suppressed approach requires, and one without a rule has no such requirement: nothing shows what changed.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Between_RequirementSwitchedOffWhileSuppressed_IsLaidToTheOptions(bool still)
    {
        void Suppress(RecommendationOptions options) => options.Decisions.Add(Decision.SuppressForAll("DLT501", "Left for the next year.", "the host", Some.Date.AddDays(1)));
        var worst = Some.Answering(indicator => indicator.Direction == Direction.HigherIsBetter ? 0 : 100);

        var change = Of(
            Between(
                Suppress,
                worst,
                options =>
                {
                    options.DisabledRules.Add("DLT103");
                    if (still)
                        Suppress(options);
                },
                worst),
            "DLT501");

        Assert.Contains(new ScoreCause { Criterion = Criterion.Readiness, Kind = CauseKind.Options, Points = 5m }, change.ScoreCauses);
        Assert.DoesNotContain(change.ScoreCauses, cause => cause.Kind == CauseKind.Catalogue);
    }
}
