using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class PlatformAdoptionRuleTests() : ApproachRuleContract("DLT302")
{
    [Fact]
    public void Reasons_LowUptake_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(CapitalInvestmentIndicators.PlatformUptakeShare, 35), "platform-uptake-vs-plan-pct",
            "35% of the planned users or organisations use the new platform; the trigger is 60% and the target 85% (critical)");

    [Fact]
    public void Reasons_LongDoubleRunning_PrintsMonths() =>
        AssertReason(With(CapitalInvestmentIndicators.ParallelRunMonths, 18), "parallel-run-months",
            "The old route has been running 18 months past its planned closure; the trigger is 12 months and the target 3 months (high)");

    [Fact]
    public void Reasons_InformationOnly_PrintsLevelAndAnchor() =>
        AssertReason(With(CapitalInvestmentIndicators.AssistedRouteMaturity, MaturityLevel.Level1), "assisted-route-maturity",
            "Help for people who cannot use the platform alone is at level 1 of 4 (information only); "
            + "the trigger is level 2 and the target level 3 (critical)");

    [Fact]
    public void Reasons_ClosureNotFunded_SaysTheTargetIsYes() =>
        AssertReason(With(CapitalInvestmentIndicators.ClosurePlanFunded, false), "closure-plan-funded-yn",
            "Not every platform investment has a funded and dated plan to close what it replaces; the target is yes (critical)");

    [Fact]
    public void Brakes_LittleHelp_BlocksAdviceToMakeUseMandatory() =>
        AssertBrake(
            With(CapitalInvestmentIndicators.PlatformUptakeShare, 14)
                .With(CapitalInvestmentIndicators.AssistedRouteMaturity, MaturityLevel.Level1),
            "no-mandate");

    [Fact]
    public void Brakes_HelpInSomePlaces_StaysSilent() =>
        AssertNoBrake(
            With(CapitalInvestmentIndicators.PlatformUptakeShare, 14)
                .With(CapitalInvestmentIndicators.AssistedRouteMaturity, MaturityLevel.Level2),
            "no-mandate");

    [Fact]
    public void Brakes_ManyFailUnaided_AsksForARepairBeforeTheNextWave() =>
        AssertBrake(
            With(CapitalInvestmentIndicators.PlatformUptakeShare, 14).With(CapitalInvestmentIndicators.UnaidedFailureShare, 40),
            "repair-the-journey");

    [Fact]
    public void Brakes_SomeFailUnaided_StaysSilent() =>
        AssertNoBrake(
            With(CapitalInvestmentIndicators.PlatformUptakeShare, 14).With(CapitalInvestmentIndicators.UnaidedFailureShare, 20),
            "repair-the-journey");

    // (3 x 0.75 + 2 x 0.25 + 2 x 0.5 + 2 x 1) / 9 = 5.75 / 9; length and cost of the double running (weight 2 of 11) are unknown
    [Fact]
    public void Need_PlatformWithoutClosurePlan_IsHigh() =>
        AssertNeed(
            Profile(OrganisationKind.Agency)
                .With(CapitalInvestmentIndicators.PlatformUptakeShare, 35)
                .With(CapitalInvestmentIndicators.UnaidedFailureShare, 10)
                .With(CapitalInvestmentIndicators.AssistedRouteMaturity, MaturityLevel.Level2)
                .With(CapitalInvestmentIndicators.ClosurePlanFunded, false),
            observed: 5.75 / 9,
            coverage: 9.0 / 11);
}
