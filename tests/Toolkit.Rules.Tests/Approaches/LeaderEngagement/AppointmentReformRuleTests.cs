using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class AppointmentReformRuleTests() : ApproachRuleContract("DLT701")
{
    [Fact]
    public void Reasons_FewHeadsWithObjectives_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(LeaderEngagementIndicators.HeadsWithDigitalObjectives, 40), "heads-with-digital-objectives",
            "40% of heads of organisation have a measured digital objective; the trigger is 80% and the target 100% (critical)");

    [Fact]
    public void Reasons_NoSeatOnTheBoard_SaysTheTargetIsYes() =>
        AssertReason(With(LeaderEngagementIndicators.DigitalLeaderOnBoard, false), "digital-leader-on-board",
            "The most senior digital leader is not on the executive committee; the target is yes (critical)");

    [Fact]
    public void Reasons_ShortTenure_PrintsYears() =>
        AssertReason(With(LeaderEngagementIndicators.DigitalLeaderTenure, 1.5), "digital-leader-tenure-years",
            "Leaders of major digital programmes have been in post for 1.5 years at the median; the trigger is 2.5 years and the target 4 years (critical)");

    [Fact]
    public void Reasons_GeneralWordingOnly_PrintsLevelAndAnchor() =>
        AssertReason(With(LeaderEngagementIndicators.LeaderIncentiveMaturity, MaturityLevel.Level1), "leader-incentive-maturity",
            "Appointment and appraisal reward digital leadership at level 1 of 4 (general wording, such as a call to embrace digital); "
            + "the trigger is level 1 and the target level 3 (high)");

    [Fact]
    public void Brakes_FewServicesReportMetrics_SaysMetricsFirst() =>
        AssertBrake(
            With(LeaderEngagementIndicators.HeadsWithDigitalObjectives, 0).With(StrategyIndicators.CoreMetricCoverage, 30),
            "metrics-first");

    [Fact]
    public void Brakes_MostServicesReportMetrics_StaysSilent() =>
        AssertNoBrake(
            With(LeaderEngagementIndicators.HeadsWithDigitalObjectives, 0).With(StrategyIndicators.CoreMetricCoverage, 60),
            "metrics-first");

    // (3 x 1 + 2 x 0 + 2 x 0.6 + 1 x 0.4 + 2 x 0.5) / 10 = 5.6 / 10; tenure (weight 1 of 11) is unknown
    [Fact]
    public void Need_DepartmentWithoutObjectives_IsHigh() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(LeaderEngagementIndicators.HeadsWithDigitalObjectives, 0)
                .With(LeaderEngagementIndicators.DigitalLeaderOnBoard, true)
                .With(LeaderEngagementIndicators.AdvertsWithDigitalCriterion, 40)
                .With(LeaderEngagementIndicators.TopTeamDeliveryExperience, 30)
                .With(LeaderEngagementIndicators.LeaderIncentiveMaturity, MaturityLevel.Level1),
            observed: 0.56,
            coverage: 10.0 / 11);
}
