using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.StrategyIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 1.2: a few common metrics with baselines, dates and consequences for leaders.</summary>
internal sealed class PerformanceMetricsRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT102")
        .FirstEffectAfterMonths(Judged(4.5))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("PQ-1890"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Small, Basis.Judgement)
        .HelpedBy("DLT101", Basis.Judgement)
        .HelpedBy("DLT103", Basis.From("PQ-1890"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(CoreMetricCoverage, trigger: Anchored(80, "PQ-1890"), target: Judged(95), worst: Judged(25), weight: Judged(2))
            .Below(BaselinedTargets, trigger: Judged(90), target: Judged(100), worst: Judged(40), weight: Judged(2))
            .Below(LeaderObjectiveLink, trigger: Anchored(50, "SDGR-5"), target: Judged(90), worst: Judged(10), weight: Judged(3))
            .Above(MetricLag, trigger: Judged(3), target: Judged(1), worst: Judged(12), weight: Judged(1))
            .Below(GreatServices, trigger: Sourced(67, "PT-top75"), target: Judged(80), worst: Judged(10), weight: Judged(2)) // 50 of 75
            .Below(ConsequenceMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("baselines", when: Below(BaselinedTargets, Anchored(50, "UK-tx3")));
}
