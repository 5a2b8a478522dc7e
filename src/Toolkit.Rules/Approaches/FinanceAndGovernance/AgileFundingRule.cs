using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 4.2: staged money for lasting teams, released against working software.</summary>
internal sealed class AgileFundingRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT402")
        .FirstEffectAfterMonths(Judged(5))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("UK-fund", "CSW-spend"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Small, Basis.Judgement)
        .Requires("DLT303", Basis.From("CSW-spend", "UK-fund"))
        .HelpedBy("DLT401", Basis.From("18F"))
        .HelpedBy("DLT501", Basis.From("18F"))
        .HelpedBy("DLT503", Basis.Judgement)
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Above(DiscoveryStartMonths, trigger: Anchored(2, "UK-agile14", "CW-spend"), target: Judged(1), worst: Judged(6), weight: Judged(2))
            .Below(StagedMoneyShare, trigger: Anchored(50, "CSW-spend"), target: Judged(80), worst: Judged(0), weight: Judged(3))
            // The limit of 6 million dollars is in the question; the shares are judgement.
            .Above(LargeProjectMoneyShare, trigger: Anchored(50, "NG-18F", "18F"), target: Judged(20), worst: Judged(90), weight: Judged(1))
            .Below(EarlyStopShare, trigger: Judged(10), target: Judged(20), worst: Judged(0), weight: Judged(1))
            .Below(StandingTeamShare, trigger: Anchored(60, "UK-fund"), target: Judged(85), worst: Judged(10), weight: Judged(2))
            .Above(ReleaseIntervalMonths, trigger: Anchored(3, "NG-18F"), target: Judged(1), worst: Judged(12), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("ceiling-first", when: Is(SubscriptionFromCapital, false))
            .ButFirst("unbundle-contracts", when: Above(ContractSizeMedian, Judged(2_000_000)))
            .ButFirst("show-working-software", when: Above(ReleaseIntervalMonths, Judged(6)));
}
