namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 1, producing effective digital strategies: approaches 1.1 to 1.3, six each.</summary>
public static class StrategyIndicators
{
    /// <summary>Share of the departments in scope whose senior leader helped to draft the strategy and signed it; 0 to 100, higher is better.</summary>
    public static Indicator<double> CoAuthorShare { get; } =
        Indicator.Percentage("strategy-co-author-pct", Direction.HigherIsBetter, RecordHolder.PersonalJudgement, sources: ["UKA-roadmap", "NAO23"]);

    /// <summary>Share of commitments that name a senior owner outside the digital unit; 0 to 100, higher is better.</summary>
    public static Indicator<double> OwnedCommitments { get; } =
        Indicator.Percentage("commitment-business-owner-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool, sources: ["GGF-agenda22"]);

    /// <summary>Share of commitments with an approved budget for at least the next financial year; 0 to 100, higher is better.</summary>
    public static Indicator<double> FundedCommitments { get; } =
        Indicator.Percentage("commitment-funded-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, sources: ["GGF-F1", "GGF-agenda22"]);

    /// <summary>Number of top-level priorities in the strategy; lower is better.</summary>
    public static Indicator<int> PriorityCount { get; } =
        Indicator.Count("strategy-priority-count", Direction.LowerIsBetter, RecordHolder.PersonalJudgement, sources: ["GGF-F1", "GGF-tactics"]);

    /// <summary>Months since the heads of department last reviewed delivery of the strategy together; lower is better.</summary>
    public static Indicator<double> ReviewGap { get; } =
        Indicator.Months("strategy-review-gap-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool, sources: ["TM-roadmap"]);

    /// <summary>How far the strategy is owned beyond the digital unit; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> OwnershipMaturity { get; } =
        Indicator.Maturity("strategy-ownership-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Share of the highest-volume services that report every common metric; 0 to 100, higher is better.</summary>
    public static Indicator<double> CoreMetricCoverage { get; } =
        Indicator.Percentage("core-metric-coverage-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, sources: ["PQ-1890"]);

    /// <summary>Share of strategy targets that have a measured baseline, a value and a date; 0 to 100, higher is better.</summary>
    public static Indicator<double> BaselinedTargets { get; } =
        Indicator.Percentage("target-baseline-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Share of departmental heads with a measurable digital result in their signed annual objectives; 0 to 100, higher is better.</summary>
    public static Indicator<double> LeaderObjectiveLink { get; } =
        Indicator.Percentage("leader-objective-link-pct", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["SDGR-5"]);

    /// <summary>Age in months of the newest published service performance figure; lower is better.</summary>
    public static Indicator<double> MetricLag { get; } =
        Indicator.Months("metric-lag-months", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics);

    /// <summary>Share of the most important services that meet the organisation's own standard of "great"; 0 to 100, higher is better.</summary>
    public static Indicator<double> GreatServices { get; } =
        Indicator.Percentage("services-great-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, sources: ["PT-top75"]);

    /// <summary>The consequences of a missed digital metric; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> ConsequenceMaturity { get; } =
        Indicator.Maturity("metric-consequence-maturity", RecordHolder.PersonalJudgement);

    /// <summary>The authority of the central digital unit; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> CentralMandateMaturity { get; } =
        Indicator.Maturity("central-mandate-maturity", RecordHolder.PersonalJudgement, sources: ["OECD-GAG19", "CTA-DGI"]);

    /// <summary>Share of digital spending above the agreed threshold that the centre sees before it is committed; 0 to 100, higher is better.</summary>
    public static Indicator<double> VisibleSpend { get; } =
        Indicator.Percentage("digital-spend-visible-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, sources: ["NAO17-sc"]);

    /// <summary>Share of assurance staff time spent on requests that yield almost no savings; 0 to 100, lower is better.</summary>
    public static Indicator<double> LowValueControlEffort { get; } =
        Indicator.Percentage("low-value-control-effort-pct", Direction.LowerIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Median time in months from a spending request to the decision on it; lower is better.</summary>
    public static Indicator<double> ControlDecisionTime { get; } =
        Indicator.Months("control-decision-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Share of services in need of sign-in, payments or notifications that use the shared one for it; 0 to 100, higher is better.</summary>
    public static Indicator<double> SharedCapabilityUse { get; } =
        Indicator.Percentage("shared-capability-use-pct", Direction.HigherIsBetter, RecordHolder.AssetRegister);

    /// <summary>Share of departmental leaders who find the central unit more help than hindrance; 0 to 100, higher is better. Serves brakes only.</summary>
    public static Indicator<double> DepartmentTrust { get; } =
        Indicator.Percentage("department-trust-pct", Direction.HigherIsBetter, RecordHolder.PersonalJudgement);

    /// <summary>All indicators of finding 1, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        CoAuthorShare,
        OwnedCommitments,
        FundedCommitments,
        PriorityCount,
        ReviewGap,
        OwnershipMaturity,
        CoreMetricCoverage,
        BaselinedTargets,
        LeaderObjectiveLink,
        MetricLag,
        GreatServices,
        ConsequenceMaturity,
        CentralMandateMaturity,
        VisibleSpend,
        LowValueControlEffort,
        ControlDecisionTime,
        SharedCapabilityUse,
        DepartmentTrust,
    ];
}
