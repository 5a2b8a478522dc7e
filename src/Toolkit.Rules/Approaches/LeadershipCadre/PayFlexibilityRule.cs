using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 6.1: a narrow, rule-based pay flexibility for the few senior roles where pay is the obstacle.</summary>
internal sealed class PayFlexibilityRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT601")
        .FirstEffectAfterMonths(Judged(9))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("S52", "S59"))
        .For(OrganisationKind.Department, Lever.Influence, EffortSize.Small, Basis.AnchoredOn("S57"))
        .For(OrganisationKind.Agency, Lever.Influence, EffortSize.Small, Basis.AnchoredOn("S57"))
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement, floor: 1000)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement, floor: 1000)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Medium, Basis.Judgement, floor: 1000)
        .Requires("DLT501", Basis.From("S17", "S18"))
        .HelpedBy("DLT303", Basis.From("S66"))
        .HelpedBy("DLT502", Basis.From("S32"))
        .HelpedBy("DLT703", Basis.From("S2"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Above(SeniorPayGap, trigger: Sourced(25, "S55"), target: Judged(15), worst: Judged(50), weight: Judged(3))
            // The worst case is twice the 12.4% of all senior officials; the digital 18.7% lies too close to the trigger.
            .Above(SeniorTurnover, trigger: Judged(15), target: Judged(10), worst: Judged(25), weight: Judged(2))
            // The worst case is half the longest known vacancy of one post, because the answer is an average over posts.
            .Above(SeniorVacancyDuration, trigger: Judged(6), target: Judged(3), worst: Anchored(18, "S56"), weight: Judged(1))
            .Above(SeniorFailedCampaignRate, trigger: Anchored(35, "S9"), target: Judged(15), worst: Judged(60), weight: Judged(2))
            .Above(PayExceptionDecisionTime, trigger: Anchored(2, "S12"), target: Judged(0.5), worst: Judged(6), weight: Judged(1))
            .Below(PayFlexibilityMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("speed-up-hiring", when: Above(TimeToFill, Anchored(3, "S16")))
            .ButFirst("agree-common-roles", when: Below(ProfessionMaturity, Judged(2)));
}
