using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests;

/// <summary>A rule of a host's own that fails when it should say what it reads.</summary>
internal sealed class BrokenRule : ApproachRule
{
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("ACME202")
        .Effort(EffortSize.Small)
        .FirstEffectAfterMonths(SourcedNumber.Judged(3))
        .Since("2.0.0");

    protected override void Define(RuleBuilder rule) => throw new InvalidOperationException("The register is not to be reached.");
}
