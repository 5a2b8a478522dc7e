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
        .FirstEffectAfterMonths(Anchored(18, "CSW-login"))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("CSW-login", "PT-login"))
        .For(OrganisationKind.Department, Lever.Influence, EffortSize.Medium, Basis.AnchoredOn("NAO-verify"))
        .For(OrganisationKind.Agency, Lever.Influence, EffortSize.Medium, Basis.AnchoredOn("NAO-verify"))
        .For(OrganisationKind.RegionalGovernment, Lever.Influence, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Influence, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .Requires("DLT103", Basis.From("NAO-verify"))
        .HelpedBy("DLT203", Basis.From("GGF-F2"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(ActiveUsers, trigger: Anchored(50, "SG-fact", "BU-dk", "heise-eid"), target: Anchored(80, "SG-fact", "BU-dk"), worst: Judged(10), weight: Judged(3))
            .Below(RelyingServices, trigger: Anchored(60, "NAO-verify"), target: Judged(85), worst: Judged(20), weight: Judged(3))
            .Below(ProofingSuccess, trigger: Anchored(75, "NAO-verify"), target: Sourced(90, "NAO-verify"), worst: Judged(40), weight: Judged(2))
            .Below(UsesPerUser, trigger: Anchored(10, "SG-fact"), target: Judged(24), worst: Judged(1), weight: Judged(2))
            .Above(SeparateLogins, trigger: Anchored(3, "UKA-roadmap"), target: Judged(1), worst: Judged(10), weight: Judged(2))
            .Above(NoKnownUse, trigger: Anchored(20, "D21-eid"), target: Judged(10), worst: Judged(50), weight: Judged(1))
        .Then()
            .Recommend()
            .ButFirst("keep-voluntary", when: Below(ProofingSuccess, Anchored(75, "NAO-verify", "UKA-login")))
            .ButFirst("find-a-register", when: Below(KeyDataMaturity, Anchored(1, "GGF-F2")));
}
