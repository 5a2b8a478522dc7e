using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.LeaderEngagementIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 7.3: one lasting minister, or executive member, with the rank and the levers to settle digital disputes.</summary>
internal sealed class DigitalMinisterRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT703")
        .FirstEffectAfterMonths(Judged(6))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S110", "S123"))
        .For(OrganisationKind.Department, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S119", "S120"))
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.None, EffortSize.Small, Basis.Judgement)
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Is(DigitalMinisterNamed, false, weight: Anchored(1, "S117"))
            .Below(DigitalMinisterInfluence, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(3))
            .Above(MinistersInFiveYears, trigger: Judged(2), target: Judged(1), worst: Judged(5), weight: Judged(2))
            .Is(MinisterSpendLever, false, weight: Anchored(2, "S110", "S120", "S125"))
            .Below(CabinetDigitalReviews, trigger: Anchored(4, "S93"), target: Judged(6), worst: Judged(0), weight: Judged(1))
            .Below(MinistriesWithDigitalCounterpart, trigger: Anchored(50, "S100"), target: Anchored(100, "S100"), worst: Judged(0), weight: Judged(1))
        .Then()
            .Recommend()
            .ButFirst("keep-the-holder", when: Above(MinistersInFiveYears, Judged(4)));
}
