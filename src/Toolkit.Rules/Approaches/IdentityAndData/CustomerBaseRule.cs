using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.IdentityAndDataIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 2.1: a digital identity run as a product with users and relying services.</summary>
internal sealed class CustomerBaseRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT201")
        .Effort(EffortSize.Large)
        .FirstEffectAfterMonths(Anchored(18, "CSW-login"))
        .Lever(Lever.Own)
        .Lever(OrganisationKind.Department, Lever.Influence)
        .Lever(OrganisationKind.Agency, Lever.Influence)
        .Lever(OrganisationKind.RegionalGovernment, Lever.Influence)
        .Lever(OrganisationKind.LocalGovernment, Lever.Influence)
        .Lever(OrganisationKind.PublicBody, Lever.Influence)
        .Requires("DLT103")
        .HelpedBy("DLT102", "DLT202", "DLT203", "DLT302")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(ActiveUsers, trigger: Anchored(50, "SG-fact", "BU-dk", "heise-eid"), target: Anchored(80, "SG-fact", "BU-dk"), worst: Sourced(22, "heise-eid"), weight: Judged(3))
            .Below(RelyingServices, trigger: Anchored(60, "NAO-verify"), target: Judged(85), worst: Sourced(41, "NAO-verify"), weight: Judged(3)) // 19 of 46 planned
            .Below(ProofingSuccess, trigger: Anchored(75, "NAO-verify", "UKA-login"), target: Sourced(90, "NAO-verify"), worst: Sourced(48, "NAO-verify"), weight: Judged(2))
            .Below(UsesPerUser, trigger: Anchored(10, "SG-fact"), target: Judged(24), worst: Judged(1), weight: Judged(2))
            .Above(SeparateLogins, trigger: Anchored(3, "UKA-roadmap"), target: Judged(1), worst: Judged(10), weight: Judged(2))
            .Above(NoKnownUse, trigger: Anchored(20, "D21-eid"), target: Judged(10), worst: Sourced(38, "D21-eid"), weight: Judged(1))
        .Then()
            .Recommend()
            .ButFirst("keep-voluntary", when: Below(ProofingSuccess, Anchored(75, "NAO-verify", "UKA-login")))
            .ButFirst("find-a-register", when: Below(KeyDataMaturity, Anchored(1, "GGF-F2")));
}
