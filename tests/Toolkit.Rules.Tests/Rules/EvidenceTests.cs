using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Rules;

public sealed class EvidenceTests
{
    private const string HigherOrder = "higher is better, so worst < trigger < target.";
    private const string LowerOrder = "lower is better, so target < trigger < worst.";

    private static readonly Indicator Share = Indicator.Percentage("acme-share", Direction.HigherIsBetter, RecordHolder.PortfolioTool);
    private static readonly Indicator Delay = Indicator.Months("acme-delay", Direction.LowerIsBetter, RecordHolder.PortfolioTool);
    private static readonly Indicator Level = Indicator.Maturity("acme-level", RecordHolder.PortfolioTool);
    private static readonly Indicator Plan = Indicator.YesNo("acme-plan", RecordHolder.PortfolioTool);

    [Theory]
    [InlineData("share", 80, 60, 20, 1, null)]
    [InlineData("share", 60, 80, 20, 1, HigherOrder)]
    [InlineData("share", 80, 80, 20, 1, HigherOrder)]
    [InlineData("share", 80, 60, 60, 1, HigherOrder)]
    [InlineData("share", 101, 60, 20, 1, "target, trigger and worst are each a number from 0 to 100.")]
    [InlineData("share", 80, 60, -1, 1, "target, trigger and worst are each a number from 0 to 100.")]
    [InlineData("share", 80, 60, 20, 0, "the weight is a number above 0 and up to 1000000.")]
    [InlineData("share", 80, 60, 20, -1, "the weight is a number above 0 and up to 1000000.")]
    [InlineData("share", 80, 60, 20, 1e7, "the weight is a number above 0 and up to 1000000.")]
    [InlineData("share", 1, 1e-310, 0, 1, "target, trigger and worst lie too close together to tell apart.")]
    [InlineData("delay", 1, 3, 9, 1, null)]
    [InlineData("delay", 9, 3, 1, 1, LowerOrder)]
    [InlineData("delay", 3, 3, 9, 1, LowerOrder)]
    [InlineData("level", 3, 2, 0, 1, null)]
    [InlineData("level", 3, 1.5, 0, 1, "target, trigger and worst are each a whole number from 0 to 4.")]
    [InlineData("plan", 1, 0, 0, 1, null)]
    [InlineData("plan", 0, 1, 1, 1, "the target of a yes/no answer is yes, trigger and worst are no.")]
    public void Create_Figures_AreHeldAgainstTheIndicator(string indicator, double target, double trigger, double worst, double weight, string? problem)
    {
        var asked = indicator switch { "share" => Share, "delay" => Delay, "level" => Level, _ => Plan };

        var thrown = Record.Exception(() =>
            new Evidence(asked, SourcedNumber.Judged(target), SourcedNumber.Judged(trigger), SourcedNumber.Judged(worst), SourcedNumber.Judged(weight)));

        Assert.Equal(problem is null ? null : $"{asked.Key}: {problem}", thrown?.Message);
    }

    [Fact]
    public void Override_AppliedToEvidence_ChangesWhatIsSetAndItsBasis()
    {
        var evidence = new Evidence(Share, SourcedNumber.Judged(80), SourcedNumber.Sourced(60, "NAO17"), SourcedNumber.Judged(20), SourcedNumber.Judged(2));

        var changed = new EvidenceOverride { Trigger = 50, Weight = 3 }.ApplyTo(evidence);

        Assert.Equal(80.0, changed.Target.Value);
        Assert.Equal(50.0, changed.Trigger.Value);
        Assert.Equal(20.0, changed.Worst.Value);
        Assert.Equal(3.0, changed.Weight.Value);
        Assert.Same(evidence.Target, changed.Target);
        Assert.Equal("50 (set by the host)", changed.Trigger.ToString());
    }
}
