using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class TrainingFiguresTests
{
    private static LearningRecord Course(int daysAgo, decimal? hours, bool? isDigital = true) =>
        new() { IsDigital = isDigital, StartedOn = DaysAgo(daysAgo + 5), CompletedOn = DaysAgo(daysAgo), Hours = hours };

    private static StaffRecord Taking(params LearningRecord[] courses) => new() { IsDigital = false, Learning = courses };

    [Fact]
    public void NonDigitalStaffTrained_CoursesOfAYear_CountFromSevenHours()
    {
        var answer = Workforce()
            .With(5, Taking(Course(10, 4), Course(300, 3)))
            .With(5, Taking(Course(10, 6.9m)))
            .With(5, Taking(Course(10, 6), Course(400, 6)))
            .With(5, Taking(Course(10, 50, isDigital: false)))
            .With(5, Taking())
            .With(5, new StaffRecord { IsDigital = false })
            .With(40, new StaffRecord { IsDigital = true, Learning = [Course(10, 40)] })
            .Compute()[NonDigitalStaffTrained]!;

        Assert.Equal(20, answer.Value);
        Assert.Equal(20L, answer.Records);
        Assert.Equal(1L, answer.Unstated);
    }

    [Fact]
    public void NonDigitalStaffTrained_HoursOrKindUnknown_LeavesThePersonOutUnlessTheRestIsEnough()
    {
        var answer = Workforce()
            .With(5, Taking(Course(10, null)))
            .With(4, Taking(Course(10, 3, isDigital: null)))
            .With(10, Taking(Course(10, 7), Course(10, null)))
            .With(10, Taking(Course(10, 1)))
            .Compute()[NonDigitalStaffTrained]!;

        Assert.Equal(50, answer.Value);
        Assert.Equal(20L, answer.Records);
        Assert.Equal(1L, answer.Unstated);
    }

    [Fact]
    public void NoRecentTraining_OldAndUnfinishedCourses_CountAsTheyShould() => Assert.Equal(50, Workforce()
        .With(5, Taking(new LearningRecord { IsDigital = true, StartedOn = DaysAgo(20) }))
        .With(5, Taking(Course(700, 1)))
        .With(5, Taking(Course(800, 1)))
        .With(5, Taking())
        .Compute()[NoRecentTraining]!.Value);

    [Fact]
    public void NoRecentTraining_FewStaffAreDigital_IsWithheld() => Assert.Equal(NotComputedReason.WouldDisclose, Workforce()
        .With(40, Taking())
        .With(3, new StaffRecord { IsDigital = true, Learning = [] })
        .Compute()[NoRecentTraining]!.Reason);

    [Fact]
    public void SeniorLeadersTrained_LeaderProgrammes_CountForTwoYears()
    {
        StaffRecord Leader(int days) => new()
        {
            IsSenior = true,
            Learning = [new LearningRecord { IsLeaderProgramme = true, CompletedOn = DaysAgo(days) }],
        };

        Assert.Equal(25, Workforce()
            .With(5, Leader(700))
            .With(5, Leader(800))
            .With(5, Leader(-10))
            .With(5, new StaffRecord { IsSenior = true, Learning = [] })
            .With(20, new StaffRecord { IsSenior = false, Learning = [] })
            .Compute()[LeaderEngagementIndicators.SeniorLeadersTrained]!.Value);
    }

    [Fact]
    public void CourseCompletionRate_CoursesOfPeopleAndCoursesAlone_AreAllCounted()
    {
        var answer = Workforce()
            .With(10, Taking(Course(10, 1), new LearningRecord { IsDigital = true, StartedOn = DaysAgo(9) }))
            .With(30, Course(20, 1))
            .With(30, Course(20, 1, isDigital: false))
            .Compute()[CourseCompletionRate]!;

        Assert.Equal(80, answer.Value);
        Assert.Equal(50L, answer.Records);
        Assert.Equal(RecordKind.Learning, answer.Kind);
    }

    [Fact]
    public void ProfessionsWithCurriculum_AudiencesOfDigitalCourses_AreHeldAgainstTheProfessionsInPost() => Assert.Equal(50, Workforce()
        .With(1, new StaffRecord { Profession = "Policy" })
        .With(1, new StaffRecord { Profession = "Law" })
        .With(1, new StaffRecord { Profession = "Long gone", ServiceEnd = DaysAgo(99) })
        .With(1, new LearningRecord { IsDigital = true, Audience = "Policy" })
        .With(1, new LearningRecord { IsDigital = true, Audience = "Elsewhere" })
        .With(1, new LearningRecord { IsDigital = false, Audience = "Law" })
        .Compute()[ProfessionsWithCurriculum]!.Value);

    [Fact]
    public void ProfessionsWithCurriculum_FreeText_IsNotTakenForProfessions()
    {
        var answer = Workforce()
            .Add(Enumerable.Range(0, 1001), number => new StaffRecord { Profession = $"Profession {number}" })
            .With(1, new LearningRecord { IsDigital = true, Audience = "Profession 1" })
            .Compute()[ProfessionsWithCurriculum]!;

        Assert.Null(answer.Value);
        Assert.Equal(NotComputedReason.TooManyValues, answer.Reason);
    }
}
