using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Rules;

public sealed class RuleBuilderTests
{
    private static readonly Indicator<double> Share = Indicator.Percentage("acme-share", Direction.HigherIsBetter, RecordHolder.PortfolioTool);
    private static readonly Indicator<double> Delay = Indicator.Months("acme-delay", Direction.LowerIsBetter, RecordHolder.PortfolioTool);
    private static readonly Indicator<bool> Plan = Indicator.YesNo("acme-plan", RecordHolder.PortfolioTool);

    [Fact]
    public void Define_WellFormed_KeepsTheOrderOfEvidenceAndBrakes()
    {
        var definition = Define(rule => BelowShare(rule.When()).Is(Plan, false, SourcedNumber.Judged(1)).Then().Recommend()
            .ButFirst("second", Condition.Is(Plan, true)).ButFirst("first", Condition.Below(Share, SourcedNumber.Judged(5))));

        Assert.Equal(["acme-share", "acme-plan"], definition.Evidence.Select(piece => piece.Indicator.Key));
        Assert.Equal(["second", "first"], definition.Preconditions.Select(brake => brake.Id));
        Assert.Equal(1.0, definition.Evidence[1].Target.Value);
        Assert.Equal(0.0, definition.Evidence[1].Trigger.Value);
        Assert.Equal(0.0, definition.Evidence[1].Worst.Value);
    }

    [Fact]
    public void Define_NoEvidence_IsRefused() =>
        Assert.Equal("TestRule declares no evidence after When.", Misuse<InvalidOperationException>(rule => rule.When().Then().Recommend()));

    [Fact]
    public void Define_NothingAtAll_IsRefused() =>
        Assert.Equal("TestRule declares no evidence after When.", Misuse<InvalidOperationException>(_ => { }));

    [Fact]
    public void Define_NoRecommend_IsRefused() =>
        Assert.Equal("TestRule does not say Recommend after Then.", Misuse<InvalidOperationException>(rule => BelowShare(rule.When()).Then()));

    [Fact]
    public void Define_SameIndicatorTwice_IsRefused() =>
        Assert.Equal(
            "TestRule counts acme-share twice.",
            Misuse<InvalidOperationException>(rule => BelowShare(BelowShare(rule.When())).Then().Recommend()));

    [Fact]
    public void Below_LowerIsBetter_IsRefused() =>
        Assert.StartsWith(
            "acme-delay: Below is for higher is better, Above for lower is better, Is for yes/no.",
            Misuse<ArgumentException>(rule => rule.When().Below(Delay, SourcedNumber.Judged(3), SourcedNumber.Judged(1), SourcedNumber.Judged(9), SourcedNumber.Judged(1))),
            StringComparison.Ordinal);

    [Fact]
    public void Above_HigherIsBetter_IsRefused() =>
        Assert.StartsWith("acme-share: Below is for", Misuse<ArgumentException>(
            rule => rule.When().Above(Share, SourcedNumber.Judged(60), SourcedNumber.Judged(80), SourcedNumber.Judged(20), SourcedNumber.Judged(1))), StringComparison.Ordinal);

    [Fact]
    public void Below_YesNo_IsRefused() =>
        Assert.StartsWith("acme-plan: Below is for", Misuse<ArgumentException>(
            rule => rule.When().Below(Plan, SourcedNumber.Judged(0), SourcedNumber.Judged(1), SourcedNumber.Judged(0), SourcedNumber.Judged(1))), StringComparison.Ordinal);

    [Fact]
    public void Is_Yes_IsRefused() =>
        Assert.StartsWith("acme-plan: yes is the better answer, so only no can fire.", Misuse<ArgumentException>(
            rule => rule.When().Is(Plan, true, SourcedNumber.Judged(1))), StringComparison.Ordinal);

    [Fact]
    public void ButFirst_SameIdTwice_IsRefused() =>
        Assert.StartsWith("There are two preconditions 'wait'.", Misuse<ArgumentException>(rule => BelowShare(rule.When()).Then().Recommend()
            .ButFirst("wait", Condition.Is(Plan, false)).ButFirst("wait", Condition.Is(Plan, true))), StringComparison.Ordinal);

    [Fact]
    public void ButFirst_BlankId_IsRefused() =>
        Misuse<ArgumentException>(rule => BelowShare(rule.When()).Then().Recommend().ButFirst(" ", Condition.Is(Plan, false)));

    private static WhenExpression BelowShare(WhenExpression when) =>
        when.Below(Share, SourcedNumber.Judged(60), SourcedNumber.Judged(80), SourcedNumber.Judged(20), SourcedNumber.Judged(1));

    private static string Misuse<T>(Action<RuleBuilder> define)
        where T : Exception => Assert.Throws<T>(() => Define(define)).Message;

    private static RuleDefinition Define(Action<RuleBuilder> define) => new TestRule(define).Definition;

    private sealed class TestRule(Action<RuleBuilder> define) : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) => throw new NotSupportedException();

        protected override void Define(RuleBuilder rule) => define(rule);
    }
}
