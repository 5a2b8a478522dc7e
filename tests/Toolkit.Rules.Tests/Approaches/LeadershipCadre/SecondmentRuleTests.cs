using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class SecondmentRuleTests() : ApproachRuleContract("DLT603")
{
    [Fact]
    public void Reasons_ThinSkills_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(LeadershipCadreIndicators.CriticalSkillsWithoutDepth, 39), "critical-skills-without-depth",
            "39% of critical digital skills rest on fewer than two of our own people; the trigger is 25% and the target 10% (high)");

    [Fact]
    public void Reasons_SlowSetup_NamesMonthsInSingularAndPlural() =>
        AssertReason(With(LeadershipCadreIndicators.SecondmentSetupTime, 5), "secondment-setup-months",
            "Setting up a secondment takes 5 months from the agreed need to the first day; the trigger is 3 months and the target 1 month (high)");

    [Fact]
    public void Reasons_NobodyComesIn_NamesZero() =>
        AssertReason(With(LeadershipCadreIndicators.InwardSecondees, 0), "inward-secondees-per-100-digital",
            "Number of inward secondees per 100 digital staff in the last year: 0; the trigger is 1 and the target 2 (critical)");

    [Fact]
    public void Reasons_NoAgreement_SaysSo() =>
        AssertReason(With(LeadershipCadreIndicators.ExchangeAgreement, false), "government-exchange-agreement",
            "No agreement to exchange digital staff with another government is in force; the target is yes (critical)");

    [Theory]
    [InlineData(25, true)]
    [InlineData(8, false)]
    public void Brakes_PermanentPosts_FollowVacancies(double vacancies, bool braked)
    {
        var profile = With(LeadershipCadreIndicators.CriticalSkillsWithoutDepth, 60)
            .With(DigitalWorkforceIndicators.VacancyRate, vacancies);

        if (braked)
            AssertBrake(profile, "fill-permanent-posts");
        else
            AssertNoBrake(profile, "fill-permanent-posts");
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(40, false)]
    public void Brakes_Handover_FollowsRetention(double retention, bool braked)
    {
        var profile = With(LeadershipCadreIndicators.CriticalSkillsWithoutDepth, 60)
            .With(LeadershipCadreIndicators.SecondeeRetentionRate, retention);

        if (braked)
            AssertBrake(profile, "name-the-heir");
        else
            AssertNoBrake(profile, "name-the-heir");
    }

    // Gaps 1 (weight 2), 0.5 (2), 0.75 (1), 0.7 (3) and 0 (1): (2 + 1 + 0.75 + 2.1 + 0) / 9 of a total weight of 10.
    [Fact]
    public void Observed_DepartmentThatLendsButDoesNotBorrow_IsWeightedMeanOfItsGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(LeadershipCadreIndicators.InwardSecondees, 0)
                .With(LeadershipCadreIndicators.OutwardSecondees, 1)
                .With(LeadershipCadreIndicators.SecondmentSetupTime, 6)
                .With(LeadershipCadreIndicators.CriticalSkillsWithoutDepth, 39)
                .With(LeadershipCadreIndicators.ExchangeAgreement, true),
            observed: 5.85 / 9,
            coverage: 9.0 / 10);
}
