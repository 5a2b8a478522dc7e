using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.StrategyIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 1.3: a central unit with real authority, used selectively and with help attached.</summary>
internal sealed class CentralUnitRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT103")
        .FirstEffectAfterMonths(Judged(9))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("NAO17"))
        .For(OrganisationKind.Department, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement, floor: 1000)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement, floor: 1000)
        .For(OrganisationKind.PublicBody, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .HelpedBy("DLT703", Basis.From("S110"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(CentralMandateMaturity, trigger: Anchored(2, "OECD-GAG19", "CTA-DGI"), target: Judged(3), worst: Judged(0), weight: Judged(3))
            .Below(VisibleSpend, trigger: Anchored(80, "NAO17-sc"), target: Judged(95), worst: Judged(30), weight: Judged(2))
            .Above(LowValueControlEffort, trigger: Judged(25), target: Judged(10), worst: Judged(60), weight: Judged(1))
            .Above(ControlDecisionTime, trigger: Judged(1), target: Judged(0.5), worst: Judged(3), weight: Judged(2))
            .Below(SharedCapabilityUse, trigger: Judged(60), target: Judged(90), worst: Judged(20), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("earn-trust", when: Below(DepartmentTrust, Judged(50)));
}
