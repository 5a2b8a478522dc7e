using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class DigitalAcademyRuleTests() : ApproachRuleContract("DLT503")
{
    [Fact]
    public void Reasons_FewTrained_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(DigitalWorkforceIndicators.NonDigitalStaffTrained, 20), "non-digital-staff-trained",
            "20% of staff outside digital roles had a day of digital learning in the last year; the trigger is 50% and the target 80% (critical)");

    [Fact]
    public void Reasons_AdHocCourses_NamesLevelAndAnchor() =>
        AssertReason(With(DigitalWorkforceIndicators.AcademyMaturity, MaturityLevel.Level0), "digital-academy-maturity",
            "Digital learning for every profession is available at level 0 of 4 (a course here and there); the trigger is level 1 and the target level 3 (critical)");

    [Theory]
    [InlineData(45, true)]
    [InlineData(86, false)]
    public void Brakes_Courses_FollowCompletion(double completion, bool braked)
    {
        var profile = With(DigitalWorkforceIndicators.AcademyMaturity, MaturityLevel.Level0)
            .With(DigitalWorkforceIndicators.CourseCompletionRate, completion);

        if (braked)
            AssertBrake(profile, "repair-the-courses");
        else
            AssertNoBrake(profile, "repair-the-courses");
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(8, false)]
    public void Brakes_Specialists_FollowVacancies(double vacancies, bool braked)
    {
        var profile = With(DigitalWorkforceIndicators.AcademyMaturity, MaturityLevel.Level0)
            .With(DigitalWorkforceIndicators.VacancyRate, vacancies);

        if (braked)
            AssertBrake(profile, "hire-specialists");
        else
            AssertNoBrake(profile, "hire-specialists");
    }

    // Gaps 0.75 (weight 2), 0.75 (1), 0.25 (2) and 0.75 (2): (1.5 + 0.75 + 0.5 + 1.5) / 7 of a total weight of 11.
    [Fact]
    public void Observed_AgencyThatTrainsSpecialistsOnly_IsWeightedMeanOfItsGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Agency)
                .With(DigitalWorkforceIndicators.NonDigitalStaffTrained, 30)
                .With(DigitalWorkforceIndicators.NoRecentTraining, 37.5)
                .With(DigitalWorkforceIndicators.StaffConfidence, 70)
                .With(DigitalWorkforceIndicators.ProfessionsWithCurriculum, 25),
            observed: 4.25 / 7,
            coverage: 7.0 / 11);
}
