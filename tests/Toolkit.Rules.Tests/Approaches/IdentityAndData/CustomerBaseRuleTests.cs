using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class CustomerBaseRuleTests() : ApproachRuleContract("DLT201")
{
    [Fact]
    public void Reasons_FewActiveUsers_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(IdentityAndDataIndicators.ActiveUsers, 30), "digital-id-active-pct",
            "30% of eligible people used the digital identity during the past twelve months; the trigger is 50% and the target 80% (critical)");

    [Fact]
    public void Reasons_RareUse_ReadsACountThatShouldBeHigh() =>
        AssertReason(With(IdentityAndDataIndicators.UsesPerUser, 4), "id-uses-per-user-count",
            "Average uses of the identity per active user in a year: 4; the trigger is 10 and the target 24 (critical)");

    [Fact]
    public void Reasons_ManySignIns_ReadsACountThatShouldBeLow() =>
        AssertReason(With(IdentityAndDataIndicators.SeparateLogins, 5), "separate-login-count",
            "Number of separate public sign-in systems one person needs: 5; the trigger is 3 and the target 1 (high)");

    [Theory]
    [InlineData(48)]
    [InlineData(74)]
    public void Brakes_ProofingFails_KeepsTheIdentityVoluntary(double share) =>
        AssertBrake(With(IdentityAndDataIndicators.ProofingSuccess, share), "keep-voluntary");

    [Theory]
    [InlineData(75)]
    [InlineData(81)]
    public void Brakes_ProofingSucceeds_StaysSilent(double share) =>
        AssertNoBrake(With(IdentityAndDataIndicators.ProofingSuccess, share), "keep-voluntary");

    [Fact]
    public void Brakes_NoSharedRecords_PointsToASectorScheme() =>
        AssertBrake(With(IdentityAndDataIndicators.KeyDataMaturity, MaturityLevel.Level0), "find-a-register");

    [Fact]
    public void Brakes_SomeOwnersNamed_StaysSilent() =>
        AssertNoBrake(With(IdentityAndDataIndicators.KeyDataMaturity, MaturityLevel.Level1), "find-a-register");

    [Fact]
    public void Observed_GoodProductWithFewCustomers_IsWeightedMeanOfGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Government)
                .With(IdentityAndDataIndicators.ActiveUsers, 30)
                .With(IdentityAndDataIndicators.RelyingServices, 60)
                .With(IdentityAndDataIndicators.ProofingSuccess, 90)
                .With(IdentityAndDataIndicators.SeparateLogins, 2),
            // (3 x 0.75 + 3 x 0.5 + 2 x 0 + 2 x 0.25) / 10 = 4.25 / 10; weight 10 of 13 answered
            observed: 0.425,
            coverage: 10.0 / 13);
}
