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
        .Effort(EffortSize.Medium)
        .Effort(OrganisationKind.LocalGovernment, EffortSize.Small)
        .Effort(OrganisationKind.PublicBody, EffortSize.Small)
        .FirstEffectAfterMonths(Sourced(9, "OPSI-civ"))
        .Lever(Lever.Own)
        .HelpedBy("DLT203", "DLT303", "DLT401", "DLT402", "DLT503")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(OutcomeTenderShare, trigger: Judged(20), target: Judged(40), worst: Judged(0), weight: Judged(2))
            .Below(PilotToScaleShare, trigger: Anchored(25, "CPC"), target: Judged(50), worst: Judged(0), weight: Judged(2))
            // Worst: a year to specify and half a year to buy, the old way that CivTech set out to replace.
            .Above(ProcurementCycleMonths, trigger: Anchored(6, "OPSI-civ", "Odesma"), target: Judged(3), worst: Anchored(18, "Odesma"), weight: Judged(2))
            .Below(MarketEngagementShare, trigger: Anchored(60, "ITPro-supp"), target: Judged(85), worst: Judged(10), weight: Judged(1))
            // Worst: next to none; the centre of the United Kingdom had 15 specialists beside 6,000 commercial staff.
            .Below(DigitalCommercialSkillShare, trigger: Anchored(5, "PAC25"), target: Judged(10), worst: Anchored(0, "PAC25"), weight: Judged(1))
            .Below(InnovationCommissioningMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("name-the-buyer", when: Below(PilotToScaleShare, Anchored(25, "CPC")))
            .ButFirst("path-to-scale", when: Below(InnovationCommissioningMaturity, Judged(3)))
            .ButFirst("ask-the-market", when: Below(MarketEngagementShare, Judged(30)));
}
