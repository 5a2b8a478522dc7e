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
        .Effort(EffortSize.Medium)
        .FirstEffectAfterMonths(Judged(5))
        .Lever(Lever.Own)
        .Lever(OrganisationKind.Agency, Lever.Influence)
        .Lever(OrganisationKind.PublicBody, Lever.Influence)
        .Requires("DLT303")
        .HelpedBy("DLT102", "DLT401", "DLT501", "DLT503", "DLT702")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Above(DiscoveryStartMonths, trigger: Anchored(2, "UK-agile14", "CW-spend"), target: Judged(1), worst: Judged(6), weight: Judged(2))
            .Below(StagedMoneyShare, trigger: Anchored(50, "CSW-spend"), target: Judged(80), worst: Judged(0), weight: Judged(3))
            // Worst: England's farm payments programme, 154 million pounds, rounded down in dollars.
            .Above(LargestProjectValue, trigger: Sourced(6_000_000, "NG-18F", "18F"), target: Judged(3_000_000), worst: Anchored(150_000_000, "CAP-comp"), weight: Judged(1))
            .Below(EarlyStopCount, trigger: Judged(1), target: Judged(2), worst: Judged(0), weight: Judged(1))
            .Below(StandingTeamShare, trigger: Anchored(60, "UK-fund"), target: Judged(85), worst: Judged(10), weight: Judged(2))
            .Above(ReleaseIntervalMonths, trigger: Anchored(3, "NG-18F"), target: Judged(1), worst: Judged(12), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("ceiling-first", when: Is(SubscriptionFromCapital, false))
            .ButFirst("unbundle-contracts", when: Above(ContractSizeMedian, Judged(2_000_000)))
            .ButFirst("show-working-software", when: Above(ReleaseIntervalMonths, Judged(6)));
}
