using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class LeaderTrainingRuleTests() : ApproachRuleContract("DLT702")
{
    [Fact]
    public void Reasons_FewLeadersTrained_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(LeaderEngagementIndicators.SeniorLeadersTrained, 40), "senior-leaders-trained",
            "40% of senior leaders completed a digital leadership programme in the last two years; the trigger is 50% and the target 90% (high)");

    [Fact]
    public void Reasons_OneProgrammeInTenReset_ReadsWell() =>
        AssertReason(With(LeaderEngagementIndicators.ProgrammesRescoped, 10), "programmes-rescoped-pct",
            "10% of major digital programmes were reset after a misjudged approval; the trigger is 10% and the target 0% (high)");

    [Fact]
    public void Reasons_SomeMembersFluent_PrintsLevelAndAnchor() =>
        AssertReason(With(LeaderEngagementIndicators.LeadershipFluencyMaturity, MaturityLevel.Level2), "leadership-fluency-maturity",
            "The top team handles digital questions at level 2 of 4 (some members can challenge a plan, and training is optional); "
            + "the trigger is level 1 and the target level 3 (moderate)");

    [Fact]
    public void Brakes_LeadersMoveOnEveryYear_SaysTrainSuccessors() =>
        AssertBrake(
            With(LeaderEngagementIndicators.SeniorLeadersTrained, 5).With(LeaderEngagementIndicators.DigitalLeaderTenure, 1),
            "train-successors");

    [Fact]
    public void Brakes_LeadersStay_StaysSilentOnSuccessors() =>
        AssertNoBrake(
            With(LeaderEngagementIndicators.SeniorLeadersTrained, 5).With(LeaderEngagementIndicators.DigitalLeaderTenure, 2),
            "train-successors");

    [Fact]
    public void Brakes_DigitalAbsentFromAppraisal_SaysIncentivesToo() =>
        AssertBrake(
            With(LeaderEngagementIndicators.SeniorLeadersTrained, 5)
                .With(LeaderEngagementIndicators.LeaderIncentiveMaturity, MaturityLevel.Level0),
            "incentives-too");

    [Fact]
    public void Brakes_DigitalMentionedInAppraisal_StaysSilentOnIncentives() =>
        AssertNoBrake(
            With(LeaderEngagementIndicators.SeniorLeadersTrained, 5)
                .With(LeaderEngagementIndicators.LeaderIncentiveMaturity, MaturityLevel.Level1),
            "incentives-too");

    // (3 x 0.75 + 2 x 0.75 + 1 x 0.375 + 2 x 0.5 + 2 x 0.25) / 10 = 5.625 / 10; ministers (weight 1) do not apply
    [Fact]
    public void Need_AgencyWithoutMinisters_LeavesBriefingsOutOfTheSum() =>
        AssertNeed(
            Profile(OrganisationKind.Agency)
                .With(LeaderEngagementIndicators.SeniorLeadersTrained, 25)
                .WithNotApplicable(LeaderEngagementIndicators.NewMinistersBriefed, "no minister or elected executive of its own")
                .With(LeaderEngagementIndicators.ProgrammeLeadersWithCoach, 15)
                .With(LeaderEngagementIndicators.LeadersInContactWithUsers, 60)
                .With(LeaderEngagementIndicators.ProgrammesRescoped, 10)
                .With(LeaderEngagementIndicators.LeadershipFluencyMaturity, MaturityLevel.Level2),
            observed: 0.5625,
            coverage: 1);
}
