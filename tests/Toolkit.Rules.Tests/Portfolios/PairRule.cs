using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Portfolios;

/// <summary>Two shares, weights 1 and 3, each with a gap of 1 at 0% and of 0 at 100%; not for agencies.</summary>
internal sealed class PairRule : ApproachRule
{
    internal static Indicator<double> Light { get; } = Share("acme-light");

    internal static Indicator<double> Heavy { get; } = Share("acme-heavy");

    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("ACME102")
        .Effort(EffortSize.Small)
        .FirstEffectAfterMonths(SourcedNumber.Judged(3))
        .Lever(OrganisationKind.Agency, Lever.None)
        .Since("2.0.0")
        .Text(new ApproachText("Weigh | it", "Weighs too little.", "Weigh it."));

    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(Light, trigger: SourcedNumber.Judged(50), target: SourcedNumber.Judged(100), worst: SourcedNumber.Judged(0), weight: SourcedNumber.Judged(1))
            .Below(Heavy, trigger: SourcedNumber.Judged(50), target: SourcedNumber.Judged(100), worst: SourcedNumber.Judged(0), weight: SourcedNumber.Judged(3))
        .Then()
            .Recommend();

    private static Indicator<double> Share(string key) =>
        Indicator.Percentage(key, Direction.HigherIsBetter, RecordHolder.AssetRegister, new IndicatorText($"How much {key}?", "{0} weighs"));
}
