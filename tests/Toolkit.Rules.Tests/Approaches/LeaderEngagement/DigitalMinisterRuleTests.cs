using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class DigitalMinisterRuleTests() : ApproachRuleContract("DLT703")
{
    [Fact]
    public void Reasons_NobodyNamed_SaysTheTargetIsYes() =>
        AssertReason(With(LeaderEngagementIndicators.DigitalMinisterNamed, false), "digital-minister-named",
            "No single minister is named for digital reform across government; the target is yes (critical)");

    [Fact]
    public void Reasons_FourHolders_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(LeaderEngagementIndicators.MinistersInFiveYears, 4), "digital-ministers-last-five-years",
            "Holders of the digital brief in the last five years: 4; the trigger is 2 and the target 1 (critical)");

    [Fact]
    public void Reasons_ThirdOfTheMinistries_PrintsPercentage() =>
        AssertReason(With(LeaderEngagementIndicators.MinistriesWithDigitalCounterpart, 30), "ministries-with-digital-counterpart",
            "30% of ministries have a digital counterpart; the trigger is 50% and the target 100% (high)");

    [Fact]
    public void Reasons_DedicatedJuniorMinister_PrintsLevelAndAnchor() =>
        AssertReason(With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level2), "digital-minister-influence",
            "The weight of the digital minister stands at level 2 of 4 (a junior minister with digital only, or a cabinet member with digital on the side); "
            + "the trigger is level 1 and the target level 3 (moderate)");

    [Fact]
    public void Brakes_FiveHoldersInFiveYears_SaysKeepTheHolder() =>
        AssertBrake(
            Profile(OrganisationKind.Government)
                .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level1)
                .With(LeaderEngagementIndicators.MinistersInFiveYears, 5),
            "keep-the-holder");

    [Fact]
    public void Brakes_FourHoldersInFiveYears_StaysSilent() =>
        AssertNoBrake(
            Profile(OrganisationKind.Government)
                .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level1)
                .With(LeaderEngagementIndicators.MinistersInFiveYears, 4),
            "keep-the-holder");

    // (1 x 0 + 3 x 0.5 + 2 x 5 / 6 + 2 x 1 + 1 x 0.75) / 9; counterparts (weight 1 of 10) are unknown
    [Fact]
    public void Need_JuniorMinisterWithoutLevers_IsHigh() =>
        AssertNeed(
            Profile(OrganisationKind.Government)
                .With(LeaderEngagementIndicators.DigitalMinisterNamed, true)
                .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level1)
                .With(LeaderEngagementIndicators.MinistersInFiveYears, 4)
                .With(LeaderEngagementIndicators.MinisterSpendLever, false)
                .With(LeaderEngagementIndicators.CabinetDigitalReviews, 2),
            observed: (1.5 + 2 * 5 / 6.0 + 2 + 0.75) / 9,
            coverage: 0.9);
}
