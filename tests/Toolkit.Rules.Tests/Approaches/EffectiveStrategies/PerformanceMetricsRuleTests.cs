using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class PerformanceMetricsRuleTests() : ApproachRuleContract("DLT102")
{
    [Fact]
    public void Reasons_HalfwayFromTriggerToWorst_IsCritical() =>
        AssertReason(With(StrategyIndicators.GreatServices, 38.5), "services-great-pct",
            "38.5% of the most important services meet the great standard; the trigger is 67% and the target 80% (critical)");

    [Fact]
    public void Reasons_StaleFigures_UsesTheSingularForOneMonth() =>
        AssertReason(With(StrategyIndicators.MetricLag, 5), "metric-lag-months",
            "The newest published performance figure is 5 months old; the trigger is 3 months and the target 1 month (high)");

    [Fact]
    public void Reasons_MissesOnlyDiscussed_QuotesTheAnchor() =>
        AssertReason(With(StrategyIndicators.ConsequenceMaturity, MaturityLevel.Level2), "metric-consequence-maturity",
            "The response to a missed digital metric stands at level 2 of 4 (the top team discusses misses without an agreed response); the trigger is level 2 and the target level 3 (high)");

    [Fact]
    public void Brakes_FewBaselines_HoldsPenaltiesBack() =>
        AssertBrake(With(StrategyIndicators.BaselinedTargets, 30), "baselines");

    [Fact]
    public void Brakes_MostTargetsBaselined_StaysSilent() =>
        AssertNoBrake(With(StrategyIndicators.BaselinedTargets, 60), "baselines");

    [Fact]
    public void Observed_MetricsWithoutMuscle_IsWeightedMeanOfGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(StrategyIndicators.CoreMetricCoverage, 80)
                .With(StrategyIndicators.LeaderObjectiveLink, 30)
                .With(StrategyIndicators.MetricLag, 2)
                .With(StrategyIndicators.GreatServices, 38.5),
            // (2 x 0.5 + 3 x 0.75 + 1 x 0.25 + 2 x 0.75) / 8 = 5 / 8; weight 8 of 13 answered
            observed: 0.625,
            coverage: 8.0 / 13);
}
