using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 4.1: an open marketplace through which small specialist suppliers win real work.</summary>
internal sealed class DigitalMarketplaceRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT401")
        .FirstEffectAfterMonths(Judged(14))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("Curshaw"))
        .For(OrganisationKind.Department, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement, floor: 2000)
        .For(OrganisationKind.LocalGovernment, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .HelpedBy("DLT403", Basis.From("OPSI-civ"))
        .HelpedBy("DLT501", Basis.From("IM-dm"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(SmeDigitalSpendShare, trigger: Sourced(33, "Curshaw"), target: Judged(45), worst: Judged(10), weight: Judged(3))
            .Below(SupplierConcentrationShare, trigger: Judged(15), target: Judged(20), worst: Judged(5), weight: Judged(2))
            .Below(SmeWinRate, trigger: Anchored(30, "IM-dm", "IA-mixed"), target: Judged(50), worst: Judged(5), weight: Judged(2))
            .Below(NewEntrantAwardShare, trigger: Judged(10), target: Judged(20), worst: Judged(0), weight: Judged(1))
            .Above(ContractSizeMedian, trigger: Anchored(500_000, "IA-mixed"), target: Judged(250_000), worst: Judged(2_000_000), weight: Judged(1))
            .Below(MarketplaceMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("buy-before-listing", when: Below(SmeWinRate, Anchored(30, "IM-dm", "IA-mixed")))
            .ButFirst("grow-the-team", when: Below(StandingTeamShare, Judged(30)));
}
