using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>A rule that weighs one question with 2 and a yes/no question with 3, small enough to invert by hand.</summary>
internal sealed class TwoQuestionRule(Indicator indicator, double target, double trigger, double worst, Lever lever = Lever.Own) : ApproachRule
{
    internal static readonly Indicator<bool> Owner = Indicator.YesNo("acme-owner-named", RecordHolder.AssetRegister, new IndicatorText("Is an owner named?", "An owner is named: {0}"));

    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("ACME101").Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(3)).Since("2.0.0").Lever(OrganisationKind.Department, lever)
        .Text(new ApproachText("Name owners", "Nobody owns it."));

    protected override void Define(RuleBuilder rule)
    {
        var (at, fine, bad, weight) = (SourcedNumber.Judged(trigger), SourcedNumber.Judged(target), SourcedNumber.Judged(worst), SourcedNumber.Judged(2));
        var when = indicator.Direction == Direction.LowerIsBetter
            ? rule.When().Above(indicator, at, fine, bad, weight)
            : rule.When().Below(indicator, at, fine, bad, weight);
        when.Is(Owner, false, SourcedNumber.Judged(3)).Then().Recommend();
    }
}
