using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.IdentityAndDataIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 2.3: one designated register for each kind of core data, read by everyone else.</summary>
internal sealed class SingleSourceOfTruthRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT203")
        .FirstEffectAfterMonths(Judged(15))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("DK-fm", "DK-scoop"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Large, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Large, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Influence, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .HelpedBy("DLT103", Basis.Judgement)
        .HelpedBy("DLT202", Basis.From("BJGP", "PA-gp"))
        .HelpedBy("DLT301", Basis.Judgement)
        .HelpedBy("DLT303", Basis.Judgement)
        .HelpedBy("DLT702", Basis.From("GGF-F7"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(AuthoritativeSources, trigger: Anchored(80, "DK-scoop"), target: Anchored(95, "DK-scoop"), worst: Judged(30), weight: Judged(3))
            .Below(CommonIdentifierUse, trigger: Judged(60), target: Judged(90), worst: Judged(20), weight: Judged(2))
            .Above(RepeatRequests, trigger: Anchored(20, "DK-scoop"), target: Judged(5), worst: Judged(60), weight: Judged(2))
            .Above(DataCleaningTime, trigger: Judged(40), target: Judged(20), worst: Judged(90), weight: Judged(1))
            .Below(SourceRegisterReads, trigger: Judged(60), target: Judged(85), worst: Judged(20), weight: Judged(2))
            .Below(KeyDataMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("oversight", when: Below(GovernanceLead, Anchored(6, "UPD")))
            .ButFirst("quality", when: Above(DataCleaningTime, Anchored(60, "TM-data", "NAO-data")));
}
