using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests;

/// <summary>A rule of a host's own, with an indicator and words of its own.</summary>
internal sealed class HostRule : ApproachRule
{
    internal static Indicator<int> WaitingDays { get; } = Indicator.Count(
        "acme-waiting-days",
        Direction.LowerIsBetter,
        RecordHolder.ServiceAnalytics,
        new IndicatorText("For how many days do people wait?", "People wait {0} days"));

    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("ACME101")
        .Effort(EffortSize.Small)
        .FirstEffectAfterMonths(SourcedNumber.Judged(3))
        .Since("2.0.0")
        .HelpLink(new Uri("https://acme.example/approaches/ACME101"))
        .Text(new ApproachText("Shorten the queue", "People wait too long.", "Count the queue.", "Halve it.")
            .WithPrecondition("count-first", "Count for a month before promising anything."));

    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Above(WaitingDays, trigger: SourcedNumber.Judged(10), target: SourcedNumber.Judged(5), worst: SourcedNumber.Judged(30), weight: SourcedNumber.Judged(2))
        .Then()
            .Recommend()
            .ButFirst("count-first", when: Condition.Above(WaitingDays, SourcedNumber.Judged(60)));
}
