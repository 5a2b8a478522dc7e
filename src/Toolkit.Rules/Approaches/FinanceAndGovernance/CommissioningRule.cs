using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 4.3: buy by problem and staged competition, with a buyer and a route to scale.</summary>
internal sealed class CommissioningRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT403")
        .FirstEffectAfterMonths(Sourced(9, "OPSI-civ"))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("OPSI-civ"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("OPSI-civ"))
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.Judgement, floor: 1000)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Small, Basis.Judgement, floor: 1000)
        .HelpedBy("DLT303", Basis.Judgement)
        .HelpedBy("DLT402", Basis.Judgement)
        .HelpedBy("DLT503", Basis.From("PAC25"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(OutcomeTenderShare, trigger: Judged(20), target: Judged(40), worst: Judged(0), weight: Judged(2))
            .Below(PilotToScaleShare, trigger: Anchored(25, "CPC"), target: Judged(50), worst: Judged(0), weight: Judged(2))
            // Worst: a year to specify and half a year to buy, the old way that CivTech set out to replace.
            .Above(ProcurementCycleMonths, trigger: Anchored(6, "OPSI-civ", "Odesma"), target: Judged(3), worst: Anchored(18, "Odesma"), weight: Judged(2))
            .Below(MarketEngagementShare, trigger: Anchored(60, "ITPro-supp"), target: Judged(85), worst: Judged(10), weight: Judged(1))
            .Below(DigitalCommercialSkillShare, trigger: Judged(5), target: Judged(10), worst: Judged(0), weight: Judged(1))
            .Below(InnovationCommissioningMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("name-the-buyer", when: Below(PilotToScaleShare, Anchored(25, "CPC")))
            .ButFirst("path-to-scale", when: Below(InnovationCommissioningMaturity, Judged(3)))
            .ButFirst("ask-the-market", when: Below(MarketEngagementShare, Judged(30)));
}
