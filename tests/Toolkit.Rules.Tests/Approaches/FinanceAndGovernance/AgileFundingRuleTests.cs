using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class AgileFundingRuleTests() : ApproachRuleContract("DLT402")
{
    [Fact]
    public void Reasons_SlowDiscovery_PrintsMonthsAndOneMonth() =>
        AssertReason(With(FinanceAndGovernanceIndicators.DiscoveryStartMonths, 4), "discovery-start-months",
            "Money for a discovery or prototype takes 4 months; the trigger is 2 months and the target 1 month (critical)");

    [Fact]
    public void Reasons_LittleStagedMoney_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(FinanceAndGovernanceIndicators.StagedMoneyShare, 20), "staged-money-pct",
            "20% of digital investment is released in stages against evidence; the trigger is 50% and the target 80% (critical)");

    [Fact]
    public void Reasons_MoneyInLargeProjects_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(FinanceAndGovernanceIndicators.LargeProjectMoneyShare, 60), "large-project-money-pct",
            "60% of the money approved for digital projects is in projects of more than 6 million US dollars; the trigger is 50% and the target 20% (high)");

    [Fact]
    public void Reasons_NothingEverStopped_CountsZeroAsTheWorst() =>
        AssertReason(With(FinanceAndGovernanceIndicators.EarlyStopShare, 0), "early-stop-pct",
            "0% of the digital projects started in 24 months were stopped or redirected early; the trigger is 10% and the target 20% (critical)");

    [Theory]
    [InlineData("ceiling-first")]
    [InlineData("unbundle-contracts")]
    [InlineData("show-working-software")]
    public void Brakes_TiedMoneyLargeContractsRareReleases_SaysWhatToFixFirst(string brake) =>
        AssertBrake(
            With(FinanceAndGovernanceIndicators.StagedMoneyShare, 0)
                .With(CapitalInvestmentIndicators.SubscriptionFromCapital, false)
                .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(3_000_000, "USD"))
                .With(FinanceAndGovernanceIndicators.ReleaseIntervalMonths, 8),
            brake);

    [Theory]
    [InlineData("ceiling-first")]
    [InlineData("unbundle-contracts")]
    [InlineData("show-working-software")]
    public void Brakes_FreeMoneySmallContractsSteadyReleases_StaysSilent(string brake) =>
        AssertNoBrake(
            With(FinanceAndGovernanceIndicators.StagedMoneyShare, 0)
                .With(CapitalInvestmentIndicators.SubscriptionFromCapital, true)
                .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(1_000_000, "USD"))
                .With(FinanceAndGovernanceIndicators.ReleaseIntervalMonths, 4),
            brake);

    // (3 x 0.75 + 2 x 0.625 + 2 x 0.75 + 2 x 0) / 9 = 5 / 9; largest project and early stops (weight 2 of 11) are unknown
    [Fact]
    public void Need_StandingTeamsFundedInOneGo_IsHigh() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(FinanceAndGovernanceIndicators.StagedMoneyShare, 25)
                .With(FinanceAndGovernanceIndicators.DiscoveryStartMonths, 3)
                .With(FinanceAndGovernanceIndicators.ReleaseIntervalMonths, 7.5)
                .With(FinanceAndGovernanceIndicators.StandingTeamShare, 85),
            observed: 5.0 / 9,
            coverage: 9.0 / 11);
}
