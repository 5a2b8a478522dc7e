using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class ProgrammeFiguresTests
{
    private static ComputedAnswers Of(params ProgrammeRecord[] programmes) => Portfolio().Add(programmes, one => one).Compute();

    [Fact]
    public void Money_DigitalProgrammes_GiveLargestAndStagedShare()
    {
        var answers = Of(
            new ProgrammeRecord { IsDigital = true, ApprovedMoney = 8_000_000.5m, StagedMoney = 2_000_000 },
            new ProgrammeRecord { IsDigital = true, ApprovedMoney = 1_999_999.5m, StagedMoney = 1_000_000 },
            new ProgrammeRecord { IsDigital = false, ApprovedMoney = 900_000_000, StagedMoney = 0 },
            new ProgrammeRecord { IsDigital = true, ApprovedMoney = null });

        Assert.Equal(30, answers[StagedMoneyShare]!.Value);
        Assert.Equal(2L, answers[StagedMoneyShare]!.Records);
        Assert.Equal(2L - 1, answers[StagedMoneyShare]!.Unstated);
        Assert.Equal(8_000_000.5, answers[LargestProjectValue]!.Value);
        Assert.Equal("Computed as of 2026-10-31; programmes counted: 2. Left open in 1 more.", answers[LargestProjectValue]!.Text);
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

    [Theory]
    [InlineData(true, 700, 1d)]
    [InlineData(true, 800, 0d)]
    [InlineData(false, null, 0d)]
    [InlineData(true, null, null)]
    public void Counts_StoppedAndRescoped_LookBackTwoYears(bool happened, int? daysAgo, double? expected)
    {
        var when = daysAgo is { } days ? DaysAgo(days) : (DateTime?)null;
        var answers = Of(new ProgrammeRecord
        {
            IsDigital = true,
            IsMajor = true,
            WasStoppedEarly = happened,
            StoppedOn = when,
            WasRescopedByMisjudgement = happened,
            RescopedOn = when,
        });

        Assert.Equal(expected, answers[EarlyStopCount]!.Value);
        Assert.Equal(expected, answers[LeaderEngagementIndicators.ProgrammesRescoped]!.Value);
    }
}
