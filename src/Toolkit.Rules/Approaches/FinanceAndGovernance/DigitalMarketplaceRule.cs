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
        .Effort(EffortSize.Medium)
        .FirstEffectAfterMonths(Judged(14))
        .Lever(Lever.Own)
        .Lever(OrganisationKind.Department, Lever.Influence)
        .Lever(OrganisationKind.Agency, Lever.Influence)
        .Lever(OrganisationKind.LocalGovernment, Lever.Influence)
        .Lever(OrganisationKind.PublicBody, Lever.None)
        .HelpedBy("DLT103", "DLT303", "DLT402", "DLT403", "DLT501")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(SmeDigitalSpendShare, trigger: Sourced(33, "Curshaw"), target: Sourced(46, "CW-dm17"), worst: Judged(10), weight: Judged(3))
            // Worst: the article text on the Australian marketplace; its headline says 12.
            .Below(SupplierConcentrationShare, trigger: Anchored(15, "IA-12"), target: Judged(20), worst: Sourced(6, "IA-12"), weight: Judged(2))
            .Below(SmeWinRate, trigger: Anchored(30, "IM-dm", "IA-mixed"), target: Judged(50), worst: Judged(5), weight: Judged(2))
            .Below(NewEntrantAwardShare, trigger: Judged(10), target: Judged(20), worst: Judged(0), weight: Judged(1))
            .Above(ContractSizeMedian, trigger: Anchored(500_000, "IA-mixed"), target: Judged(250_000), worst: Judged(2_000_000), weight: Judged(1))
            .Below(MarketplaceMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("buy-before-listing", when: Below(SmeWinRate, Anchored(30, "IM-dm", "IA-mixed")))
            .ButFirst("grow-the-team", when: Below(StandingTeamShare, Judged(30)));
}
