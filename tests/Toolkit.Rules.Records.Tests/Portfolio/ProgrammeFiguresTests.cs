using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class ProgrammeFiguresTests
{
    private static ComputedAnswers Of(params ProgrammeRecord[] programmes) => Portfolio().Add(programmes, one => one).Compute();

    [Fact]
    public void Money_DigitalProgrammes_GiveTheStagedShare()
    {
        var answers = Of(
            new ProgrammeRecord { IsDigital = true, ApprovedMoney = 8_000_000.5m, StagedMoney = 2_000_000 },
            new ProgrammeRecord { IsDigital = true, ApprovedMoney = 1_999_999.5m, StagedMoney = 1_000_000 },
            new ProgrammeRecord { IsDigital = false, ApprovedMoney = 900_000_000, StagedMoney = 0 },
            new ProgrammeRecord { IsDigital = true, ApprovedMoney = null });

        Assert.Equal(30, answers[StagedMoneyShare]!.Value);
        Assert.Equal(2L, answers[StagedMoneyShare]!.Records);
        Assert.Equal(2L - 1, answers[StagedMoneyShare]!.Unstated);
        Assert.Equal("Computed as of 2026-10-31; programmes counted: 2. Left open in 1 more.", answers[StagedMoneyShare]!.Text);
    }

    [Fact]
    public void Months_FromProposalToMoney_AreMedians()
    {
        ProgrammeRecord Programme(int proposed, int? discovery, int? approved, bool isMedium = true) => new()
        {
            IsDigital = true,
            IsMedium = isMedium,
            ProposedOn = DaysAgo(proposed),
            DiscoveryFundedOn = discovery is { } days ? DaysAgo(days) : null,
            ApprovedOn = approved is { } last ? DaysAgo(last) : null,
        };

        var answers = Of(
            Programme(1000, 970, 635), Programme(1000, 939, 391), Programme(1000, 900, 0), Programme(900, null, null),
            Programme(1000, 900, 990, isMedium: false));

        Assert.Equal(20, answers[DigitalApprovalMonths]!.Value);
        Assert.Equal(2.6, answers[DiscoveryStartMonths]!.Value); // 609 days; 61 and 100
    }

    [Fact]
    public void Shares_CasesBenefitsAndPilots_LookBackAsFarAsTheQuestion()
    {
        ProgrammeRecord Programme(int days, bool has) => new()
        {
            IsDigital = true,
            IsPilot = true,
            BusinessCaseOn = DaysAgo(days),
            CountsCostOfNotActing = has,
            EndsOn = DaysAgo(days),
            AreBenefitsMeasured = has,
            LedToScale = !has,
        };

        var answers = Of(Programme(300, true), Programme(360, false), Programme(1000, true), Programme(1200, false), Programme(-100, false));

        Assert.Equal(50, answers[DoNothingCostShare]!.Value);
        Assert.Equal(66.7, answers[BenefitMeasuredShare]!.Value);
        Assert.Equal(33.3, answers[PilotToScaleShare]!.Value);
    }

    [Fact]
    public void LargeProjectMoney_AboveTheLimit_CountsTheMoneyAndNotTheProjects()
    {
        ProgrammeRecord Of(decimal? money, bool isDigital = true) => new() { IsDigital = isDigital, ApprovedMoney = money };

        var answer = new PortfolioRecords("Portfolio tool", AsOf, new PortfolioOptions { LargeProject = 4_800_000 })
            .Add([Of(4_800_000), Of(4_800_001), Of(399_999), Of(null), Of(90_000_000, isDigital: false)], one => one)
            .Compute()[LargeProjectMoneyShare]!;

        Assert.Equal(48, answer.Value);
        Assert.Equal(3L, answer.Records);
        Assert.Equal(1L, answer.Unstated);
    }

    [Fact]
    public void LargeProjectMoney_WithoutTheLimit_IsUnknownAndSaysWhy()
    {
        var answer = Of(new ProgrammeRecord { IsDigital = true, ApprovedMoney = 9_000_000 })[LargeProjectMoneyShare]!;

        Assert.Equal(NotComputedReason.OptionNotGiven, answer.Reason);
        Assert.Equal("Not given: the value above which a project is large, which is 6 million US dollars in the currency of the organisation.", answer.Text);
    }

    [Fact]
    public void Constructor_LimitOfNothing_IsRefused() => Assert.Contains(
        "LargeProject is above 0.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new PortfolioRecords("Portfolio tool", AsOf, new PortfolioOptions { LargeProject = 0 })).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(700, null, 12.5)]
    [InlineData(700, 600, 12.5)]
    [InlineData(700, -10, 0d)] // will be stopped after the date of the records
    [InlineData(800, 700, 0d)] // was started before the period, so it is not among those that count
    [InlineData(-10, null, 0d)]
    public void EarlyStop_AmongThoseStartedInTwoYears_IsAShare(int startedDaysAgo, int? stoppedDaysAgo, double expected)
    {
        ProgrammeRecord Programme(int started, bool wasStopped, int? stopped) => new()
        {
            IsDigital = true,
            StartedOn = DaysAgo(started),
            WasStoppedEarly = wasStopped,
            StoppedOn = stopped is { } days ? DaysAgo(days) : null,
        };

        Assert.Equal(expected, Of([
            .. Enumerable.Repeat(Programme(300, false, null), 7), Programme(startedDaysAgo, true, stoppedDaysAgo), Programme(900, false, null)])[EarlyStopShare]!.Value);
    }

    [Fact]
    public void EarlyStop_WithoutAStart_TakesApprovalAndThenProposalForIt()
    {
        var approved = new ProgrammeRecord { IsDigital = true, ProposedOn = DaysAgo(900), ApprovedOn = DaysAgo(300), WasStoppedEarly = true };
        var proposed = new ProgrammeRecord { IsDigital = true, ProposedOn = DaysAgo(300), WasStoppedEarly = false };

        Assert.Equal(40, Of(approved, approved, proposed, proposed, proposed)[EarlyStopShare]!.Value);
    }

    [Fact]
    public void EarlyStop_FewerThanFiveStarted_DoesNotApply()
    {
        var answer = Of([.. Enumerable.Repeat(new ProgrammeRecord { IsDigital = true, StartedOn = DaysAgo(300), WasStoppedEarly = true }, 4)])[EarlyStopShare]!;

        Assert.Equal(NotComputedReason.TooFewRecords, answer.Reason);
        Assert.Equal("The group and period in question hold 4 of the programmes; the question does not apply to so few.", answer.Text);
    }

    [Theory]
    [InlineData(true, 700, 50d)]
    [InlineData(true, 800, 0d)]
    [InlineData(false, null, 0d)]
    public void Rescoped_AmongMajorProgrammesUnderWay_IsAShare(bool happened, int? daysAgo, double expected)
    {
        ProgrammeRecord Programme(bool wasRescoped, int ends, int starts = 2000) => new()
        {
            IsDigital = true,
            IsMajor = true,
            StartedOn = DaysAgo(starts),
            EndsOn = DaysAgo(ends),
            WasRescopedByMisjudgement = wasRescoped,
            RescopedOn = daysAgo is { } days ? DaysAgo(days) : null,
        };

        // Neither one that ended before the period nor one that is still to start counts.
        var answers = Of(Programme(happened, 100), Programme(false, -500), Programme(true, 800), Programme(true, -900, starts: -10));

        Assert.Equal(expected, answers[LeaderEngagementIndicators.ProgrammesRescoped]!.Value);
    }

    [Fact]
    public void Rescoped_ResetWithoutADateOrProgrammeWithoutAnEnd_LeavesTheAnswerOpen()
    {
        ProgrammeRecord programme = new() { IsDigital = true, IsMajor = true, WasRescopedByMisjudgement = true, EndsOn = DaysAgo(1) };

        Assert.Equal(NotComputedReason.TooManyUnstated, Of(programme)[LeaderEngagementIndicators.ProgrammesRescoped]!.Reason);
        Assert.Equal(NotComputedReason.FieldNotCarried, Of(programme with { RescopedOn = DaysAgo(9), EndsOn = null })[LeaderEngagementIndicators.ProgrammesRescoped]!.Reason);
    }
}
