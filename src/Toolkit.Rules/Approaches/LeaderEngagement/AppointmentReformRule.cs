using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.LeaderEngagementIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 7.1: who is appointed to the top, what their letter says and what their appraisal measures.</summary>
internal sealed class AppointmentReformRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT701")
        .FirstEffectAfterMonths(Judged(9))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("S92", "S100"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Influence, EffortSize.Small, Basis.AnchoredOn("S95"))
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Influence, EffortSize.Small, Basis.AnchoredOn("S95"))
        .Requires("DLT102", Basis.From("S96"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(HeadsWithDigitalObjectives, trigger: Anchored(80, "S92"), target: Anchored(100, "S92"), worst: Anchored(0, "S92"), weight: Judged(3))
            .Is(DigitalLeaderOnBoard, false, weight: Anchored(2, "S95", "S105"))
            .Below(AdvertsWithDigitalCriterion, trigger: Judged(50), target: Judged(90), worst: Judged(0), weight: Judged(2))
            .Below(TopTeamDeliveryExperience, trigger: Anchored(25, "S97", "S91"), target: Anchored(50, "S97"), worst: Judged(0), weight: Judged(1))
            .Below(DigitalLeaderTenure, trigger: Sourced(2.5, "S94"), target: Judged(4), worst: Judged(1), weight: Judged(1))
            .Below(LeaderIncentiveMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("metrics-first", when: Below(StrategyIndicators.CoreMetricCoverage, Judged(50)));
}
