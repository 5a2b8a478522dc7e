using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class TechnicalCareerPathRuleTests() : ApproachRuleContract("DLT602")
{
    [Fact]
    public void Reasons_FewExperts_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(LeadershipCadreIndicators.SeniorExpertShare, 6), "senior-expert-share",
            "6% of senior digital staff work as experts without direct reports; the trigger is 15% and the target 30% (critical)");

    [Fact]
    public void Reasons_LowCeiling_NamesGradesAsPlainNumbers() =>
        AssertReason(With(LeadershipCadreIndicators.ExpertGradeGap, 4), "expert-ladder-grade-gap",
            "Number of grades between the highest expert post and the head of digital: 4; the trigger is 2 and the target 1 (critical)");

    [Fact]
    public void Reasons_NoPath_NamesLevelAndAnchor() =>
        AssertReason(With(LeadershipCadreIndicators.ExpertPathMaturity, MaturityLevel.Level0), "expert-path-maturity",
            "The path to senior grades for practitioners who manage nobody is at level 0 of 4 (not at all, because grade follows the number of staff); the trigger is level 1 and the target level 3 (critical)");

    [Theory]
    [InlineData(85, true)]
    [InlineData(97, false)]
    public void Brakes_Titles_FollowPayParity(double parity, bool braked)
    {
        var profile = With(LeadershipCadreIndicators.ExpertPathMaturity, MaturityLevel.Level0)
            .With(LeadershipCadreIndicators.ExpertPayParity, parity);

        if (braked)
            AssertBrake(profile, "close-the-pay-gap");
        else
            AssertNoBrake(profile, "close-the-pay-gap");
    }

    // Gaps 0.8 (weight 2), 0.75 (1), 0.2 (2) and 0.25 (2): (1.6 + 0.75 + 0.4 + 0.5) / 7 of a total weight of 11.
    [Fact]
    public void Observed_DepartmentWithAFairlyPaidButShortLadder_IsWeightedMeanOfItsGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(LeadershipCadreIndicators.SeniorExpertShare, 6)
                .With(LeadershipCadreIndicators.ExpertGradeGap, 3)
                .With(LeadershipCadreIndicators.ExpertPayParity, 98)
                .With(LeadershipCadreIndicators.LeaversCitingProgression, 15),
            observed: 3.25 / 7,
            coverage: 7.0 / 11);
}
