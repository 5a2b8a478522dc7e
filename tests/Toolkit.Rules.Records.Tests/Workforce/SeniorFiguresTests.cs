using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class SeniorFiguresTests
{
    private static StaffRecord Senior(int joined, int? left = null, bool? outside = null) => new()
    {
        IsDigital = true,
        IsSenior = true,
        ServiceStart = DaysAgo(joined),
        ServiceEnd = left is { } days ? DaysAgo(days) : null,
        LeftPublicService = left is null ? false : outside,
    };

    [Fact]
    public void SeniorTurnover_LeaversOfAYear_AreHeldAgainstTheAverageOfBothEnds()
    {
        // A year ago 40 + 4 + 2 = 46, today 40 + 14 = 54: 50 on average, of whom 4 left for outside.
        var answer = Workforce()
            .With(40, Senior(3000))
            .With(14, Senior(100))
            .With(4, Senior(3000, 30, outside: true))
            .With(2, Senior(3000, 30, outside: false))
            .With(7, Senior(3000, 900, outside: true))
            .With(90, new StaffRecord { IsDigital = true, IsSenior = false, ServiceStart = DaysAgo(9), LeftPublicService = false })
            .Compute()[SeniorTurnover]!;

        Assert.Equal(8, answer.Value);
        Assert.Equal(50L, answer.Records);
    }

    [Fact]
    public void SeniorTurnover_NobodyLeft_IsZeroWhenTheRecordsSaySo() => Assert.Equal(0, Workforce().With(40, Senior(3000)).Compute()[SeniorTurnover]!.Value);

    [Fact]
    public void SeniorExpertShare_SeniorDigitalStaff_CountsThoseWithoutReports() => Assert.Equal(30, Workforce()
        .With(6, new StaffRecord { IsDigital = true, IsSenior = true, HasDirectReports = false })
        .With(14, new StaffRecord { IsDigital = true, IsSenior = true, HasDirectReports = true })
        .With(40, new StaffRecord { IsDigital = true, IsSenior = false, HasDirectReports = false })
        .With(40, new StaffRecord { IsDigital = false, IsSenior = true, HasDirectReports = false })
        .Compute()[SeniorExpertShare]!.Value);

    [Fact]
    public void LeaversCitingProgression_DigitalLeaversOfTwoYears_AreCounted()
    {
        StaffRecord Leaver(int days, bool? progression) =>
            new() { IsDigital = true, ServiceEnd = DaysAgo(days), LeftForProgression = progression };

        var answer = Workforce()
            .With(3, Leaver(700, progression: true))
            .With(9, Leaver(20, progression: false))
            .With(2, Leaver(20, progression: null))
            .With(9, Leaver(800, progression: true))
            .With(50, new StaffRecord { IsDigital = true })
            .Compute()[LeaversCitingProgression]!;

        Assert.Equal(25, answer.Value);
        Assert.Equal(10L, answer.Records);
        Assert.Equal(1L, answer.Unstated);
    }
}
