using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class DigitalMarketplaceRuleTests() : ApproachRuleContract("DLT401")
{
    [Fact]
    public void Reasons_LowSmallSupplierSpend_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, 20), "sme-digital-spend-pct",
            "20% of digital spend goes directly to small and medium suppliers; the trigger is 33% and the target 45% (critical)");

    [Fact]
    public void Reasons_LargeContracts_PrintsMoney() =>
        AssertReason(With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(1_250_000, "USD")), "contract-size-median",
            "The median digital contract is worth USD 1,250,000; the trigger is USD 500,000 and the target USD 250,000 (critical)");

    [Fact]
    public void Reasons_OpenFrameworks_PrintsLevelAndAnchor() =>
        AssertReason(With(FinanceAndGovernanceIndicators.MarketplaceMaturity, MaturityLevel.Level2), "marketplace-maturity",
            "The way digital work is bought is at level 2 of 4 (open frameworks, renewed often); "
            + "the trigger is level 2 and the target level 3 (high)");

    [Fact]
    public void Brakes_ListedSuppliersRarelyWin_AsksForBetterBuyingFirst() =>
        AssertBrake(
            With(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, 10).With(FinanceAndGovernanceIndicators.SmeWinRate, 20),
            "buy-before-listing");

    [Fact]
    public void Brakes_ListedSuppliersWin_StaysSilent() =>
        AssertNoBrake(
            With(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, 10).With(FinanceAndGovernanceIndicators.SmeWinRate, 35),
            "buy-before-listing");

    [Fact]
    public void Brakes_FewStandingTeams_AsksForATeamFirst() =>
        AssertBrake(
            With(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, 10).With(FinanceAndGovernanceIndicators.StandingTeamShare, 20),
            "grow-the-team");

    [Fact]
    public void Brakes_ManyStandingTeams_StaysSilent() =>
        AssertNoBrake(
            With(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, 10).With(FinanceAndGovernanceIndicators.StandingTeamShare, 45),
            "grow-the-team");

    // (3 x 0.75 + 2 x 0.5 + 1 x 0.75 + 2 x 0.5) / 8 = 5 / 8; win rate and new entrants (weight 3 of 11) are unknown
    [Fact]
    public void Need_BundledContractsOnOpenFrameworks_IsHigh() =>
        AssertNeed(
            Profile(OrganisationKind.Government)
                .With(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, 21.5)
                .With(FinanceAndGovernanceIndicators.SupplierConcentrationShare, 15)
                .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(1_250_000, "USD"))
                .With(FinanceAndGovernanceIndicators.MarketplaceMaturity, MaturityLevel.Level2),
            observed: 0.625,
            coverage: 8.0 / 11);
}
