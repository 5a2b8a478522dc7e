using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class FinancialFrameworkRuleTests() : ApproachRuleContract("DLT303")
{
    [Fact]
    public void Reasons_SlowApproval_PrintsMonths() =>
        AssertReason(With(CapitalInvestmentIndicators.DigitalApprovalMonths, 12), "digital-approval-months",
            "Approval of a typical medium digital project takes 12 months; the trigger is 9 months and the target 6 months (high)");

    [Fact]
    public void Reasons_HalfTheServicesFunded_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(CapitalInvestmentIndicators.LiveServiceFundingShare, 50), "live-service-funding-pct",
            "50% of live digital services have upkeep money secured for three years; the trigger is 75% and the target 90% (critical)");

    [Fact]
    public void Reasons_CapitalMayNotPayForSubscriptions_SaysTheTargetIsYes() =>
        AssertReason(With(CapitalInvestmentIndicators.SubscriptionFromCapital, false), "subscription-from-capital-yn",
            "Investment money may not pay for cloud subscriptions and standing teams; the target is yes (critical)");

    [Fact]
    public void Reasons_OneRouteForEverything_PrintsLevelAndAnchor() =>
        AssertReason(With(CapitalInvestmentIndicators.DigitalAppraisalMaturity, MaturityLevel.Level0), "digital-appraisal-maturity",
            "The appraisal framework for digital work is at level 0 of 4 (one route for everything); "
            + "the trigger is level 2 and the target level 3 (critical)");

    [Fact]
    public void Brakes_OutcomesRarelyMeasured_CouplesTheRulesWithMetrics() =>
        AssertBrake(
            With(CapitalInvestmentIndicators.DigitalAppraisalMaturity, MaturityLevel.Level0)
                .With(CapitalInvestmentIndicators.BenefitMeasuredShare, 40),
            "measure-outcomes");

    [Fact]
    public void Brakes_OutcomesMostlyMeasured_StaysSilent() =>
        AssertNoBrake(
            With(CapitalInvestmentIndicators.DigitalAppraisalMaturity, MaturityLevel.Level0)
                .With(CapitalInvestmentIndicators.BenefitMeasuredShare, 60),
            "measure-outcomes");

    [Fact]
    public void Brakes_DiscoveryAlsoWaits_PointsToTheOwnProcess() =>
        AssertBrake(
            With(CapitalInvestmentIndicators.DigitalAppraisalMaturity, MaturityLevel.Level0)
                .With(FinanceAndGovernanceIndicators.DiscoveryStartMonths, 5),
            "own-process-first");

    [Fact]
    public void Brakes_DiscoveryStartsSoon_StaysSilent() =>
        AssertNoBrake(
            With(CapitalInvestmentIndicators.DigitalAppraisalMaturity, MaturityLevel.Level0)
                .With(FinanceAndGovernanceIndicators.DiscoveryStartMonths, 3),
            "own-process-first");

    // (2 x 0.75 + 2 x 0 + 2 x 0.75 + 3 x 0.75) / 9 = 5.25 / 9; do-nothing cost and measured benefits (weight 2 of 11) are unknown
    [Fact]
    public void Need_RegionWithSlowApproval_IsHigh() =>
        AssertNeed(
            Profile(OrganisationKind.RegionalGovernment)
                .With(CapitalInvestmentIndicators.DigitalApprovalMonths, 13.5)
                .With(CapitalInvestmentIndicators.SubscriptionFromCapital, true)
                .With(CapitalInvestmentIndicators.LiveServiceFundingShare, 50)
                .With(CapitalInvestmentIndicators.DigitalAppraisalMaturity, MaturityLevel.Level1),
            observed: 5.25 / 9,
            coverage: 9.0 / 11);
}
