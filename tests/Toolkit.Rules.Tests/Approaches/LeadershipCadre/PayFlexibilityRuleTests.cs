using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class PayFlexibilityRuleTests() : ApproachRuleContract("DLT601")
{
    [Fact]
    public void Reasons_PayGap_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(LeadershipCadreIndicators.SeniorPayGap, 31), "senior-digital-pay-gap",
            "Total reward for senior digital roles lies 31% below the market median; the trigger is 25% and the target 15% (high)");

    [Fact]
    public void Reasons_LongVacancy_NamesMonths() =>
        AssertReason(With(LeadershipCadreIndicators.SeniorVacancyDuration, 9), "senior-digital-vacancy-months",
            "Senior digital posts stay 9 months without a permanent holder; the trigger is 6 months and the target 3 months (high)");

    [Fact]
    public void Reasons_NoExceptions_NamesLevelAndAnchor() =>
        AssertReason(With(LeadershipCadreIndicators.PayFlexibilityMaturity, MaturityLevel.Level0), "senior-pay-flexibility-maturity",
            "Pay for scarce senior digital skills can be adjusted at level 0 of 4 (the general scale and no exceptions); the trigger is level 1 and the target level 3 (critical)");

    [Theory]
    [InlineData(5, true)]
    [InlineData(2, false)]
    public void Brakes_Hiring_FollowsTimeToFill(double months, bool braked)
    {
        var profile = With(LeadershipCadreIndicators.SeniorPayGap, 40).With(DigitalWorkforceIndicators.TimeToFill, months);

        if (braked)
            AssertBrake(profile, "speed-up-hiring");
        else
            AssertNoBrake(profile, "speed-up-hiring");
    }

    [Theory]
    [InlineData(MaturityLevel.Level1, true)]
    [InlineData(MaturityLevel.Level3, false)]
    public void Brakes_CommonRoles_FollowMaturityOfTheProfession(MaturityLevel level, bool braked)
    {
        var profile = With(LeadershipCadreIndicators.SeniorPayGap, 40).With(DigitalWorkforceIndicators.ProfessionMaturity, level);

        if (braked)
            AssertBrake(profile, "agree-common-roles");
        else
            AssertNoBrake(profile, "agree-common-roles");
    }

    // Gaps 0.7 (weight 3), 0.75 (2), 0.25 (2) and 0.75 (1): (2.1 + 1.5 + 0.5 + 0.75) / 8 of a total weight of 11.
    [Fact]
    public void Observed_GovernmentPayingBelowMarket_IsWeightedMeanOfItsGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Government)
                .With(LeadershipCadreIndicators.SeniorPayGap, 35)
                .With(LeadershipCadreIndicators.SeniorTurnover, 20)
                .With(LeadershipCadreIndicators.SeniorFailedCampaignRate, 25)
                .With(LeadershipCadreIndicators.PayExceptionDecisionTime, 4),
            observed: 4.85 / 8,
            coverage: 8.0 / 11);
}
