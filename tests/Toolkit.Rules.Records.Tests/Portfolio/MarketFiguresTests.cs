using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

/// <summary>Suppliers, contracts, commitments and spend requests.</summary>
public sealed class MarketFiguresTests
{
    private static ContractRecord Contract(decimal? amount) => new() { IsDigital = true, Amount = amount };

    [Theory]
    [InlineData(new[] { 70, 10, 10, 10 }, 50)] // 70 and one 10 are 80 of 100
    [InlineData(new[] { 25, 25, 25, 25 }, 80)] // 3.2 of 4
    [InlineData(new[] { 100, 0, 0, 0, 0 }, 16)] // 0.8 of 5
    public void SupplierConcentration_ValueOverSuppliers_TakesTheLargestFirst(int[] values, double expected) => Assert.Equal(
        expected,
        Portfolio().Add(values, value => new SupplierRecord { ContractValue = value }).Compute()[SupplierConcentrationShare]!.Value);

    [Fact]
    public void SupplierConcentration_NoValueAtAll_IsUnknown() => Assert.Equal(
        NotComputedReason.NoRecords,
        Portfolio().Add(new SupplierRecord { ContractValue = 0 }).Compute()[SupplierConcentrationShare]!.Reason);

    [Fact]
    public void SmeWinRate_RegisteredSmallSuppliers_CountsThoseThatWon() => Assert.Equal(
        25,
        Portfolio().Add(Enumerable.Range(0, 12), number => new SupplierRecord
        {
            IsSmall = number < 6,
            IsRegistered = number != 0 && number != 1,
            WonRecently = number is 0 or 2 or 9,
        }).Compute()[SmeWinRate]!.Value); // number 2 of 2 to 5

    [Fact]
    public void ContractSizeMedian_AnyAmounts_IsRightToThreeDigits()
    {
        var answer = Portfolio().Add([1m, 123_456m, 123_567m, 9_999_999m], amount => Contract(amount)).Add(Contract(null)).Compute()[ContractSizeMedian]!;

        Assert.Equal(123_500, answer.Value);
        Assert.Equal(4L, answer.Records);
        Assert.Equal(1L, answer.Unstated); // 123,000 and 124,000
    }

    [Fact]
    public void Contracts_SharesByValueAndByNumber_AreComputed()
    {
        var answers = Portfolio().Add(FullRecordsOfThings.Contracts, record => record)
            .Add(new ContractRecord { IsDigital = false, Amount = 99_000_000, IsSupplierSmall = true, IsSupplierNew = true, IsLarge = true, HadMarketTalks = true })
            .Compute();

        Assert.Equal(6.7, answers[SmeDigitalSpendShare]!.Value); // 1 of 15
        Assert.Equal(20, answers[NewEntrantAwardShare]!.Value); // 1 of 5
        Assert.Equal(20, answers[OutcomeTenderShare]!.Value); // 3 of 15
        Assert.Equal(40, answers[MarketEngagementShare]!.Value); // 2 of 5
        Assert.Equal(33.3, answers[StrategyIndicators.VisibleSpend]!.Value); // 5 of 15
        Assert.Equal(6.6, answers[ProcurementCycleMonths]!.Value); // 200 days
    }

    [Fact]
    public void Commitments_OwnerMoneyAndTarget_AreShares()
    {
        var answers = Portfolio().Add(FullRecordsOfThings.Commitments, record => record).Compute();

        Assert.Equal(75, answers[StrategyIndicators.OwnedCommitments]!.Value);
        Assert.Equal(50, answers[StrategyIndicators.FundedCommitments]!.Value);
        Assert.Equal(50, answers[StrategyIndicators.BaselinedTargets]!.Value); // 0, 1, 2 and 3 of 3 each
    }

    [Fact]
    public void BaselinedTargets_CommitmentsWithSeveralTargets_CountsTheTargets()
    {
        CommitmentRecord Commitment(int? targets, int? measured) => new() { Targets = targets, MeasuredTargets = measured };

        // One with none counts neither way, and one that does not say how many it has is left open.
        var answer = Portfolio().Add([Commitment(9, 9), Commitment(1, 0), Commitment(0, 0), Commitment(null, 1)], one => one).Compute()[StrategyIndicators.BaselinedTargets]!;

        Assert.Equal(90, answer.Value);
        Assert.Equal(3L, answer.Records);
        Assert.Equal(1L, answer.Unstated);
    }

    [Fact]
    public void Contracts_SharesOfValue_SayThatTheyAreOfContracts()
    {
        var answers = FullRecordsOfThings.Portfolio.Compute();

        Assert.EndsWith(" It is a share of contracts; staff and internal projects are no part of it.", answers[StrategyIndicators.VisibleSpend]!.Text, StringComparison.Ordinal);
        Assert.EndsWith(" It is a share of contract values, not of payments.", answers[FinanceAndGovernanceIndicators.SmeDigitalSpendShare]!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SpendRequests_DecisionTimeAndLowValueEffort_AreComputed()
    {
        SpendRequestRecord Request(decimal saving, decimal hours, int decided) =>
            new() { RequestedOn = DaysAgo(200), DecidedOn = DaysAgo(200 - decided), AssuranceHours = hours, Saving = saving };

        var answers = Portfolio()
            .Add([Request(0, 10, 61), Request(1_000, 20, 61), Request(4_000, 5, 30), Request(95_000, 15, 200)], one => one)
            .Add(new SpendRequestRecord { RequestedOn = DaysAgo(9) })
            .Compute();

        // 0, 1,000 and 4,000 bring 5% of the savings and take 35 of 50 hours.
        Assert.Equal(70, answers[StrategyIndicators.LowValueControlEffort]!.Value);
        Assert.Equal(2, answers[StrategyIndicators.ControlDecisionTime]!.Value);
    }
}
