using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class PlatformFiguresTests
{
    private static ComputedAnswers Of(params PlatformRecord[] platforms) => Portfolio().Add(platforms, one => one).Compute();

    [Fact]
    public void PlatformUptake_PlatformsAYearOld_AddsUpTheirUsers() => Assert.Equal(40, Of(
        new PlatformRecord { LaunchedOn = DaysAgo(400), PlannedUsers = 900, ActualUsers = 300 },
        new PlatformRecord { LaunchedOn = DaysAgo(800), PlannedUsers = 100, ActualUsers = 100 },
        new PlatformRecord { LaunchedOn = DaysAgo(300), PlannedUsers = 100, ActualUsers = 0 })[PlatformUptakeShare]!.Value);

    [Fact]
    public void ParallelRunCost_OldAndNew_IsTheirRatioUpToAHundred()
    {
        PlatformRecord Platform(decimal old) => new() { OldYearlyCost = old, YearlyCost = 10 };

        Assert.Equal(15, Of(Platform(1), Platform(2))[ParallelRunCostShare]!.Value);
        Assert.Equal(100, Of(Platform(30))[ParallelRunCostShare]!.Value);
    }

    [Fact]
    public void ParallelRunMonths_OldRoutes_IsTheLongestThatRunsOrRanLately() => Assert.Equal(10, Of(
        new PlatformRecord { OldPlannedClosure = DaysAgo(300), IsOldRunning = true },
        new PlatformRecord { OldPlannedClosure = DaysAgo(404), IsOldRunning = false, OldClosedOn = DaysAgo(100) },
        new PlatformRecord { OldPlannedClosure = DaysAgo(3000), IsOldRunning = false, OldClosedOn = DaysAgo(500) },
        new PlatformRecord { OldPlannedClosure = DaysAgo(-90), IsOldRunning = true })[ParallelRunMonths]!.Value);

    [Theory]
    [InlineData(true, true, 1d)]
    [InlineData(true, false, 0d)]
    [InlineData(true, null, null)]
    public void ClosurePlanFunded_OldRoutesThatRun_SayYesOnlyWhenNoneIsOpen(bool? first, bool? second, double? expected) => Assert.Equal(expected, Of(
        new PlatformRecord { IsOldRunning = true, IsClosureFunded = first },
        new PlatformRecord { IsOldRunning = true, IsClosureFunded = second },
        new PlatformRecord { IsOldRunning = false, IsClosureFunded = false })[ClosurePlanFunded]!.Value);
}
