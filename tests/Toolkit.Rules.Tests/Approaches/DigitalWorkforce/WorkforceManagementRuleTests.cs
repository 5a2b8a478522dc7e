using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class WorkforceManagementRuleTests() : ApproachRuleContract("DLT501")
{
    [Fact]
    public void Reasons_VacancyOverTrigger_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(DigitalWorkforceIndicators.VacancyRate, 18), "digital-vacancy-rate",
            "18% of digital posts are vacant; the trigger is 10% and the target 5% (high)");

    [Fact]
    public void Reasons_SlowHiring_NamesMonths() =>
        AssertReason(With(DigitalWorkforceIndicators.TimeToFill, 3.3), "digital-time-to-fill-months",
            "Filling a digital post takes 3.3 months from advert to first day; the trigger is 3 months and the target 2 months (high)");

    [Fact]
    public void Reasons_NoProfession_NamesLevelAndAnchor() =>
        AssertReason(With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level0), "digital-profession-maturity",
            "The digital workforce is managed as one profession at level 0 of 4 (every unit hires and grades for itself and nobody has counted); the trigger is level 1 and the target level 3 (critical)");

    [Fact]
    public void Brakes_CentreBusyWithSmallRequests_SaysWhatToFixFirst() =>
        AssertBrake(
            With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level0).With(StrategyIndicators.LowValueControlEffort, 47),
            "no-new-approval-step");

    [Fact]
    public void Brakes_CentreWithLightControls_StaysSilent() =>
        AssertNoBrake(
            With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level0).With(StrategyIndicators.LowValueControlEffort, 10),
            "no-new-approval-step");

    // Gaps 0.75 (weight 2), 0.7 (2) and 0.25 (3): (1.5 + 1.4 + 0.75) / 7 of a total weight of 11.
    [Fact]
    public void Observed_DepartmentWithEmptyPosts_IsWeightedMeanOfItsGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(DigitalWorkforceIndicators.WorkforceShare, 4)
                .With(DigitalWorkforceIndicators.VacancyRate, 22)
                .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level2),
            observed: 3.65 / 7,
            coverage: 7.0 / 11);
}
