using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 6.2: an expert ladder beside the management ladder, with equal grade and pay.</summary>
internal sealed class TechnicalCareerPathRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT602")
        .FirstEffectAfterMonths(Judged(7.5))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S68", "S72"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 200)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S69", "S24"), floor: 200)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 500)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 500)
        .For(OrganisationKind.PublicBody, Lever.Influence, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 200)
        .DigitalFloor(10)
        .Requires("DLT501", Basis.From("S68"))
        .HelpedBy("DLT601", Basis.From("S69"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(SeniorExpertShare, trigger: Judged(15), target: Judged(30), worst: Judged(0), weight: Judged(2))
            .Above(ExpertGradeGap, trigger: Judged(2), target: Judged(1), worst: Judged(4), weight: Judged(1))
            .Below(ExpertPayParity, trigger: Judged(95), target: Judged(100), worst: Judged(80), weight: Judged(2))
            .Above(LeaversCitingProgression, trigger: Judged(20), target: Judged(10), worst: Judged(40), weight: Judged(2))
            .Below(DualLadderCoverage, trigger: Anchored(50, "S68"), target: Judged(100), worst: Judged(0), weight: Judged(1))
            .Below(ExpertPathMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("close-the-pay-gap", when: Below(ExpertPayParity, Judged(90)));
}
