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
        .Effort(EffortSize.Large)
        .FirstEffectAfterMonths(Judged(9))
        .Lever(Lever.Own)
        .Lever(OrganisationKind.Department, Lever.Influence)
        .Lever(OrganisationKind.Agency, Lever.Influence)
        .Lever(OrganisationKind.PublicBody, Lever.Influence)
        .Requires("DLT703")
        .HelpedBy("DLT101", "DLT303", "DLT501", "DLT601")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(CentralMandateMaturity, trigger: Anchored(2, "OECD-GAG19", "CTA-DGI"), target: Judged(3), worst: Judged(0), weight: Judged(3))
            .Below(VisibleSpend, trigger: Anchored(80, "NAO17-sc"), target: Judged(95), worst: Judged(30), weight: Judged(2))
            .Above(LowValueControlEffort, trigger: Anchored(25, "NIK17"), target: Judged(10), worst: Sourced(47, "NIK17"), weight: Judged(1))
            .Above(ControlDecisionTime, trigger: Judged(1), target: Judged(0.5), worst: Judged(3), weight: Judged(2))
            .Above(DuplicateCapabilities, trigger: Anchored(3, "UKA-roadmap"), target: Judged(2), worst: Judged(12), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("earn-trust", when: Below(DepartmentTrust, Judged(50)));
}
