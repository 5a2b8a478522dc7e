using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class PositionFiguresTests
{
    private static PositionRecord Senior(bool isVacant, int vacantSince, int? filled = null) => new()
    {
        IsDigital = true,
        IsSenior = true,
        IsVacant = isVacant,
        VacantSince = DaysAgo(vacantSince),
        FilledOn = filled is { } days ? DaysAgo(days) : null,
    };

    [Fact]
    public void VacancyRate_DigitalPositions_CountsTheEmptyOnes() => Assert.Equal(15, Workforce()
        .With(3, new PositionRecord { IsDigital = true, IsVacant = true })
        .With(17, new PositionRecord { IsDigital = true, IsVacant = false })
        .With(80, new PositionRecord { IsDigital = false, IsVacant = true })
        .Compute()[DigitalWorkforceIndicators.VacancyRate]!.Value);

    [Fact]
    public void SeniorVacancyDuration_OpenAndLatelyFilledPosts_IsTheMeanInMonths() => Assert.Equal(4, Workforce()
        .With(6, Senior(isVacant: true, vacantSince: 152))
        .With(6, Senior(isVacant: false, vacantSince: 200, filled: 109))
        .With(9, Senior(isVacant: false, vacantSince: 4000, filled: 900))
        .Compute()[SeniorVacancyDuration]!.Value); // (152 + 91) / 2 days

    [Fact]
    public void SeniorVacancyDuration_VacantSinceUnknownDate_CountsAsUnstated()
    {
        var answer = Workforce()
            .With(10, Senior(isVacant: true, vacantSince: 61))
            .With(10, new PositionRecord { IsDigital = true, IsSenior = true, IsVacant = true })
            .Compute()[SeniorVacancyDuration]!;

        Assert.Equal(2, answer.Value);
        Assert.Equal(10L, answer.Records);
        Assert.Equal(10L, answer.Unstated);
    }

    [Theory]
    [InlineData(7, 3)]
    [InlineData(12, 0)]
    public void ExpertGradeGap_HighestExpertPost_IsHeldAgainstTheHeadOfDigital(int grade, double expected) => Assert.Equal(expected, Workforce()
        .With(1, new PositionRecord { IsDigital = true, IsManagement = true, GradeLevel = 10, IsHeadOfDigital = true })
        .With(1, new PositionRecord { IsDigital = true, IsManagement = false, GradeLevel = grade })
        .With(5, new PositionRecord { IsDigital = true, IsManagement = false, GradeLevel = 3 })
        .With(5, new PositionRecord { IsDigital = true, IsManagement = true, GradeLevel = 9 })
        .With(5, new PositionRecord { IsDigital = false, IsManagement = false, GradeLevel = 11 })
        .Compute()[ExpertGradeGap]!.Value);

    [Fact]
    public void ExpertGradeGap_NoHeadOfDigital_IsUnknown() => Assert.Equal(NotComputedReason.NoRecords, Workforce()
        .With(5, new PositionRecord { IsDigital = true, IsManagement = false, GradeLevel = 3, IsHeadOfDigital = false })
        .Compute()[ExpertGradeGap]!.Reason);

    [Fact]
    public void DualLadderCoverage_DigitalRoleFamilies_NeedBothKindsOfSeniorPost()
    {
        PositionRecord Post(string family, bool isSenior, bool isManagement) =>
            new() { IsDigital = true, RoleFamily = family, IsSenior = isSenior, IsManagement = isManagement };

        Assert.Equal(33, Workforce()
            .With(1, Post("Development", true, true)).With(1, Post("Development", true, false))
            .With(1, Post("Design", true, true)).With(1, Post("Design", false, false))
            .With(1, Post("Data", true, false))
            .Compute()[DualLadderCoverage]!.Value);
    }

    [Theory]
    [InlineData(true, true, 1d)]
    [InlineData(true, false, 0d)] // one seat of two does not answer for both
    [InlineData(true, null, null)]
    [InlineData(false, null, 0d)]
    public void DigitalLeaderOnBoard_PostsOfHeads_SayYesOnlyWhenAllHaveASeat(bool? first, bool? second, double? expected)
    {
        var answer = Workforce()
            .With(1, new PositionRecord { IsHeadOfDigital = true, IsOnBoard = first })
            .With(1, new PositionRecord { IsHeadOfDigital = true, IsOnBoard = second })
            .With(9, new PositionRecord { IsHeadOfDigital = false, IsOnBoard = true })
            .Compute()[LeaderEngagementIndicators.DigitalLeaderOnBoard]!;

        Assert.Equal(expected, answer.Value);
        Assert.Equal(expected is null ? NotComputedReason.TooManyUnstated : null, answer.Reason);
    }
}
