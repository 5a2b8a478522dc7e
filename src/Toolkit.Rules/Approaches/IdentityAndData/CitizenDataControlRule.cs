using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.IdentityAndDataIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 2.2: people see who uses their data, can correct it and can say no before a scheme starts.</summary>
internal sealed class CitizenDataControlRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT202")
        .FirstEffectAfterMonths(Judged(9))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("EE-mand"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .HelpedBy("DLT103", Basis.From("RIA-tracker"))
        .HelpedBy("DLT201", Basis.Judgement)
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(AccessLogCoverage, trigger: Anchored(50, "EE-mand"), target: Judged(80), worst: Judged(0), weight: Judged(3))
            .Above(ObjectionRate, trigger: Judged(3), target: Judged(2), worst: Judged(10), weight: Judged(2))
            .Below(GovernanceLead, trigger: Anchored(6, "UPD"), target: Sourced(12, "UPD"), worst: Anchored(0, "UPD"), weight: Judged(2))
            .Below(CitizenDataTrust, trigger: Judged(50), target: Judged(70), worst: Judged(20), weight: Judged(2))
            .Is(ImproperAccessSanctioned, false, weight: Anchored(2, "EE-spy"))
            .Below(CitizenControlMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("oversight", when: Below(GovernanceLead, Anchored(6, "UPD")))
            .ButFirst("explain-again", when: Above(ObjectionRate, Judged(3)));
}
