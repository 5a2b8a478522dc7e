using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Web.Tests;

/// <summary>A rule of a host's own that cannot be made.</summary>
public sealed class BrokenRule : ApproachRule
{
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("OWN701").Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(1)).Since("1.0.0").Text(new ApproachText("Fail", "Fails."));

    protected override void Define(RuleBuilder rule) => throw new NotSupportedException("the table is gone");
}
