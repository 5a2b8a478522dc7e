using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class StepSizeTests
{
    [Theory]
    [InlineData(1, 3, 0, 9, 1, 1)] // a quarter to first effect
    [InlineData(1, 14, 0, 9, 1, 5)] // first effect late, though the effort is small
    [InlineData(8, 3, 0, 9, 8, 3)] // one team needs three quarters for it
    [InlineData(8, 9, 0.5, 9, 4, 2)] // half is done, half of three quarters is begun
    [InlineData(8, 9, 0, 1, 8, 8)] // stretched to what there is
    [InlineData(8, 9, 0, 2.666666667, 8, 3)] // a third of eight fits
    [InlineData(3, 0, 0, 9, 3, 1)]
    [InlineData(1, 1e300, 0, 9, 1, 400)]
    public void Of_AnyStep_TakesTheTimeItNeeds(double points, double months, double done, double capacity, double left, int quarters) =>
        Assert.Equal(new StepSize(left, quarters), StepSize.Of(points, months, done, capacity));

    [Theory]
    [InlineData(8, 9, 2, 9, 5.333333333, 2)] // two of its three quarters
    [InlineData(3, 12, 4, 9, 3, 4)] // not begun
    [InlineData(3, 3, 2, 9, 6, 2)] // late: twice the time, at the effort it takes a quarter
    [InlineData(8, 9, 2, 1, 5.333333333, 6)] // stretched to what there is
    public void Of_QuartersLeft_KeepsTheEffortOfAQuarter(double points, double months, int quartersLeft, double capacity, double left, int quarters) =>
        Assert.Equal(new StepSize(left, quarters), StepSize.Of(points, months, StepProgress.QuartersRemaining(quartersLeft), capacity));

    [Fact]
    public void Of_AlmostDone_StillHasEffort() => Assert.True(StepSize.Of(1, 3, Math.BitDecrement(1.0), 9).Points > 0);
}
