using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class CommissioningRuleTests() : ApproachRuleContract("DLT403")
{
    [Fact]
    public void Reasons_FewOutcomeTenders_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(FinanceAndGovernanceIndicators.OutcomeTenderShare, 5), "outcome-tender-pct",
            "5% of digital tenders by value state the problem or outcome; the trigger is 20% and the target 40% (critical)");

    [Fact]
    public void Reasons_SlowPurchase_PrintsMonths() =>
        AssertReason(With(FinanceAndGovernanceIndicators.ProcurementCycleMonths, 9), "procurement-cycle-months",
            "A typical digital purchase takes 9 months from published need to signed contract; "
            + "the trigger is 6 months and the target 3 months (high)");

    [Fact]
    public void Reasons_OccasionalPilots_PrintsLevelAndAnchor() =>
        AssertReason(With(FinanceAndGovernanceIndicators.InnovationCommissioningMaturity, MaturityLevel.Level1), "innovation-commissioning-maturity",
            "The routes for buying innovation are at level 1 of 4 (occasional hackathons or pilots); "
            + "the trigger is level 2 and the target level 3 (critical)");

    [Theory]
    [InlineData("name-the-buyer")]
    [InlineData("path-to-scale")]
    [InlineData("ask-the-market")]
    public void Brakes_PilotsWithoutBuyerRouteOrMarketTalks_SaysWhatToFixFirst(string brake) =>
        AssertBrake(
            With(FinanceAndGovernanceIndicators.OutcomeTenderShare, 0)
                .With(FinanceAndGovernanceIndicators.PilotToScaleShare, 10)
                .With(FinanceAndGovernanceIndicators.InnovationCommissioningMaturity, MaturityLevel.Level2)
                .With(FinanceAndGovernanceIndicators.MarketEngagementShare, 20),
            brake);

    [Theory]
    [InlineData("name-the-buyer")]
    [InlineData("path-to-scale")]
    [InlineData("ask-the-market")]
    public void Brakes_PilotsWithBuyerRouteAndMarketTalks_StaysSilent(string brake) =>
        AssertNoBrake(
            With(FinanceAndGovernanceIndicators.OutcomeTenderShare, 0)
                .With(FinanceAndGovernanceIndicators.PilotToScaleShare, 30)
                .With(FinanceAndGovernanceIndicators.InnovationCommissioningMaturity, MaturityLevel.Level3)
                .With(FinanceAndGovernanceIndicators.MarketEngagementShare, 40),
            brake);

    // (2 x 0.75 + 2 x 0.75 + 1 x 0.75 + 3 x 0.5) / 8 = 5.25 / 8; pilots and commercial skill (weight 3 of 11) are unknown
    [Fact]
    public void Need_CityWithSpecifiedTenders_IsHigh() =>
        AssertNeed(
            Profile(OrganisationKind.LocalGovernment)
                .With(FinanceAndGovernanceIndicators.OutcomeTenderShare, 10)
                .With(FinanceAndGovernanceIndicators.ProcurementCycleMonths, 12)
                .With(FinanceAndGovernanceIndicators.MarketEngagementShare, 35)
                .With(FinanceAndGovernanceIndicators.InnovationCommissioningMaturity, MaturityLevel.Level2),
            observed: 0.65625,
            coverage: 8.0 / 11);
}
