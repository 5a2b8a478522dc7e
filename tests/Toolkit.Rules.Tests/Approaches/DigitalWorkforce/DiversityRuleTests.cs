using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class DiversityRuleTests() : ApproachRuleContract("DLT502")
{
    [Fact]
    public void Reasons_VagueAdverts_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(DigitalWorkforceIndicators.FlexibleAdverts, 60), "flexible-terms-in-adverts",
            "60% of digital adverts state concrete flexible terms; the trigger is 75% and the target 95% (high)");

    [Fact]
    public void Reasons_GenderGap_SaysPercentagePoints() =>
        AssertReason(With(DigitalWorkforceIndicators.GenderGap, 19), "digital-gender-gap-points",
            "Women's share of digital roles is 19% (percentage points) below their share of all roles; the trigger is 10% and the target 5% (high)");

    [Fact]
    public void Reasons_NoMeasures_NamesLevelAndAnchor() =>
        AssertReason(With(DigitalWorkforceIndicators.InclusiveOfferMaturity, MaturityLevel.Level0), "inclusive-offer-maturity",
            "Equality is built into the offer to digital staff at level 0 of 4 (neither data nor measures); the trigger is level 1 and the target level 3 (critical)");

    [Theory]
    [InlineData(50, true)]
    [InlineData(80, false)]
    public void Brakes_DiversityData_FollowCompleteness(double completeness, bool braked)
    {
        var profile = With(DigitalWorkforceIndicators.InclusiveOfferMaturity, MaturityLevel.Level0)
            .With(DigitalWorkforceIndicators.DiversityDataCompleteness, completeness);

        if (braked)
            AssertBrake(profile, "complete-the-data");
        else
            AssertNoBrake(profile, "complete-the-data");
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(10, false)]
    public void Brakes_Progression_FollowReasonsOfLeavers(double leavers, bool braked)
    {
        var profile = With(DigitalWorkforceIndicators.InclusiveOfferMaturity, MaturityLevel.Level0)
            .With(LeadershipCadreIndicators.LeaversCitingProgression, leavers);

        if (braked)
            AssertBrake(profile, "open-progression");
        else
            AssertNoBrake(profile, "open-progression");
    }

    // Gaps 0.25 (weight 2), 0.75 (1), 0.75 (2) and 0.25 (3): (0.5 + 0.75 + 1.5 + 0.75) / 8 of a total weight of 11.
    [Fact]
    public void Observed_DepartmentWithFairSharesAndVagueAdverts_IsWeightedMeanOfItsGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(DigitalWorkforceIndicators.WomenShare, 37.5)
                .With(DigitalWorkforceIndicators.GenderGap, 20)
                .With(DigitalWorkforceIndicators.FlexibleAdverts, 50)
                .With(DigitalWorkforceIndicators.InclusiveOfferMaturity, MaturityLevel.Level2),
            observed: 3.5 / 8,
            coverage: 8.0 / 11);
}
