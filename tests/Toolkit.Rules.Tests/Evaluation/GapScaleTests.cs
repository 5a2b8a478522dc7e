using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Evaluation;

public sealed class GapScaleTests
{
    // Target 80, trigger 60, worst 20: 0.5 over 20 points, then 0.5 over 40.
    [Theory]
    [InlineData(100, 0)]
    [InlineData(80, 0)]
    [InlineData(75, 0.125)]
    [InlineData(70, 0.25)]
    [InlineData(60, 0.5)]
    [InlineData(50, 0.625)]
    [InlineData(40, 0.75)]
    [InlineData(20, 1)]
    [InlineData(0, 1)]
    public void Gap_HigherIsBetter_FallsWithTheAnswer(double answer, double gap) =>
        Assert.Equal(gap, Scale(Indicator.Percentage("acme-share", Direction.HigherIsBetter, RecordHolder.PortfolioTool), 80, 60, 20).Gap(answer));

    // Target 1, trigger 3, worst 9: 0.5 over 2 months, then 0.5 over 6.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 0.25)]
    [InlineData(2.5, 0.375)]
    [InlineData(3, 0.5)]
    [InlineData(6, 0.75)]
    [InlineData(7.5, 0.875)]
    [InlineData(9, 1)]
    [InlineData(2400, 1)]
    public void Gap_LowerIsBetter_RisesWithTheAnswer(double answer, double gap) =>
        Assert.Equal(gap, Scale(Indicator.Months("acme-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool), 1, 3, 9).Gap(answer));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void Gap_YesNo_IsAllOrNothing(double answer, double gap) =>
        Assert.Equal(gap, Scale(Indicator.YesNo("acme-yn", RecordHolder.PortfolioTool), 1, 0, 0).Gap(answer));

    // One third of a unit between target and trigger, in binary no exact number: nine decimals decide.
    [Fact]
    public void Gap_ThirdOfTheWay_IsRoundedToNineDecimals() =>
        Assert.Equal(0.166666667, Scale(Indicator.Count("acme-count", Direction.LowerIsBetter, RecordHolder.PortfolioTool), 0, 3, 9).Gap(1));

    private static GapScale Scale(Indicator indicator, double target, double trigger, double worst) =>
        new(new Evidence(indicator, SourcedNumber.Judged(target), SourcedNumber.Judged(trigger), SourcedNumber.Judged(worst), SourcedNumber.Judged(1)));
}
