using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 3.3: finance and appraisal rules that fit subscriptions, lasting teams and uncertain work.</summary>
internal sealed class FinancialFrameworkRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT303")
        .FirstEffectAfterMonths(Anchored(9, "UK-fund", "CSW-spend"))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("UK-fund", "CSW-spend"))
        .For(OrganisationKind.Department, Lever.Influence, EffortSize.Medium, Basis.AnchoredOn("CW-spend"))
        .For(OrganisationKind.Agency, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Influence, EffortSize.Small, Basis.Judgement)
        .Requires("DLT102", Basis.From("GAO24-tmf"))
        .HelpedBy("DLT103", Basis.From("UK-fund", "WMS-spend"))
        .HelpedBy("DLT702", Basis.From("GGF-F7"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Above(DigitalApprovalMonths, trigger: Anchored(9, "ASPI"), target: Judged(6), worst: Sourced(18, "ASPI"), weight: Judged(2))
            .Is(SubscriptionFromCapital, false, weight: Anchored(2, "itnews", "AU-cloudfin"))
            .Below(LiveServiceFundingShare, trigger: Anchored(75, "WMS-spend"), target: Judged(90), worst: Judged(25), weight: Judged(2))
            .Below(DoNothingCostShare, trigger: Judged(80), target: Judged(95), worst: Judged(20), weight: Judged(1))
            .Below(BenefitMeasuredShare, trigger: Anchored(50, "GAO24-tmf"), target: Judged(80), worst: Judged(10), weight: Judged(1))
            .Below(DigitalAppraisalMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("measure-outcomes", when: Below(BenefitMeasuredShare, Anchored(50, "GAO24-tmf")))
            .ButFirst("own-process-first", when: Above(DiscoveryStartMonths, Judged(4)));
}
