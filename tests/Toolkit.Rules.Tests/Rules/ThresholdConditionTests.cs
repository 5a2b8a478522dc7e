using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Rules;

public sealed class ThresholdConditionTests
{
    private static readonly Indicator<double> Share = Indicator.Percentage("acme-share", Direction.HigherIsBetter, RecordHolder.PortfolioTool);
    private static readonly Indicator<bool> Plan = Indicator.YesNo("acme-plan", RecordHolder.PortfolioTool);

    [Theory]
    [InlineData(49.9, true, false)]
    [InlineData(50, false, false)]
    [InlineData(50.1, false, true)]
    [InlineData(double.NaN, false, false)]
    [InlineData(double.PositiveInfinity, false, false)]
    public void Holds_BelowAndAbove_AreStrictAndNeverHoldWithoutAnAnswer(double answer, bool below, bool above)
    {
        Assert.Equal(below, Condition.Below(Share, SourcedNumber.Judged(50)).Holds(answer));
        Assert.Equal(above, Condition.Above(Share, SourcedNumber.Judged(50)).Holds(answer));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(double.NaN, false)]
    public void Holds_Is_ComparesTheAnswer(double answer, bool holds)
    {
        Assert.Equal(holds, Condition.Is(Plan, true).Holds(answer));
        Assert.Equal(!holds && !double.IsNaN(answer), Condition.Is(Plan, false).Holds(answer));
    }

    [Fact]
    public void Create_YesNoWithBelow_IsRefused() =>
        Assert.Equal(
            "acme-plan: a yes/no answer is compared with Is, every other with Below or Above.",
            Assert.Throws<ArgumentException>(() => Condition.Below(Plan, SourcedNumber.Judged(1))).Message);

    [Fact]
    public void Create_ThresholdThatIsNoAnswer_IsRefused() =>
        Assert.Equal(
            "acme-share: the threshold 101 (judgement) is not an allowed answer (a number from 0 to 100).",
            Assert.Throws<ArgumentException>(() => Condition.Above(Share, SourcedNumber.Judged(101))).Message);

    [Fact]
    public void ToString_InAnyCulture_IsTheSame() =>
        Ambient.In("de-DE", () => Assert.Equal("acme-share below 12.5", Condition.Below(Share, SourcedNumber.Judged(12.5)).ToString()));
}
