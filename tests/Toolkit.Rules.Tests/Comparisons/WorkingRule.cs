using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Comparisons;

/// <summary>The rule of <see cref="BrokenRule"/> before it fails.</summary>
internal sealed class WorkingRule : ApproachRule
{
    protected override void Describe(DescriptorBuilder approach) =>
        approach.Id("ACME202").Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(3)).Since("2.0.0");

    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Above(HostRule.WaitingDays, trigger: SourcedNumber.Judged(10), target: SourcedNumber.Judged(5), worst: SourcedNumber.Judged(30), weight: SourcedNumber.Judged(2))
        .Then()
            .Recommend();
}
