using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class CentralUnitRuleTests() : ApproachRuleContract("DLT103")
{
    [Fact]
    public void Reasons_EffortOnSmallRequests_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(StrategyIndicators.LowValueControlEffort, 42.5), "low-value-control-effort-pct",
            "42.5% of assurance staff time goes on requests that save almost nothing; the trigger is 25% and the target 10% (critical)");

    [Fact]
    public void Reasons_SlowDecisions_PrintsHalfAMonthAsTarget() =>
        AssertReason(With(StrategyIndicators.ControlDecisionTime, 2), "control-decision-months",
            "The median spending request waits 2 months for its decision; the trigger is 1 month and the target 0.5 months (critical)");

    [Fact]
    public void Reasons_FewUseTheSharedCapability_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(StrategyIndicators.SharedCapabilityUse, 30), "shared-capability-use-pct",
            "30% of the services that need sign-in, payments or notifications use the shared one; the trigger is 60% and the target 90% (critical)");

    [Fact]
    public void Reasons_AdvisoryUnit_QuotesTheAnchor() =>
        AssertReason(With(StrategyIndicators.CentralMandateMaturity, MaturityLevel.Level1), "central-mandate-maturity",
            "The authority of the central digital unit stands at level 1 of 4 (a unit that advises and has no formal powers); the trigger is level 2 and the target level 3 (critical)");

    [Fact]
    public void Brakes_DepartmentsDistrustTheUnit_AsksForTrustFirst() =>
        AssertBrake(With(StrategyIndicators.DepartmentTrust, 40), "earn-trust");

    [Fact]
    public void Brakes_DepartmentsTrustTheUnit_StaysSilent() =>
        AssertNoBrake(With(StrategyIndicators.DepartmentTrust, 55), "earn-trust");

    [Fact]
    public void Need_TrustAnswered_CountsNeitherAsEvidenceNorAsCoverage() =>
        AssertNeed(
            Profile(OrganisationKind.Government)
                .With(StrategyIndicators.CentralMandateMaturity, MaturityLevel.Level1)
                .With(StrategyIndicators.DepartmentTrust, 10),
            // 3 x 0.75 / 3; weight 3 of 10 answered, trust has none
            observed: 0.75,
            coverage: 0.3);

    [Fact]
    public void Observed_StandardsWithoutSightOfSpending_IsWeightedMeanOfGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Government)
                .With(StrategyIndicators.CentralMandateMaturity, MaturityLevel.Level2)
                .With(StrategyIndicators.VisibleSpend, 55)
                .With(StrategyIndicators.LowValueControlEffort, 42.5)
                .With(StrategyIndicators.SharedCapabilityUse, 90),
            // (3 x 0.5 + 2 x 0.75 + 1 x 0.75 + 2 x 0) / 8 = 3.75 / 8; weight 8 of 10 answered
            observed: 0.46875,
            coverage: 0.8);
}
