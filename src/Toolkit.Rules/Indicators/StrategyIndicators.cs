namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 1, producing effective digital strategies: approaches 1.1 to 1.3, six each.</summary>
public static class StrategyIndicators
{
    /// <summary>Share of the departments in scope whose senior leader helped to draft the strategy and signed it; 0 to 100, higher is better.</summary>
    public static PercentageIndicator CoAuthorShare { get; } =
        new("strategy-co-author-pct", Direction.HigherIsBetter, RecordHolder.PersonalJudgement, "UKA-roadmap", "NAO23");

    /// <summary>Share of commitments that name a senior owner outside the digital unit; 0 to 100, higher is better.</summary>
    public static PercentageIndicator OwnedCommitments { get; } =
        new("commitment-business-owner-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool, "GGF-agenda22", "UKA-roadmap");

    /// <summary>Share of commitments with an approved budget for at least the next financial year; 0 to 100, higher is better.</summary>
    public static PercentageIndicator FundedCommitments { get; } =
        new("commitment-funded-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, "GGF-F1", "GGF-agenda22");

    /// <summary>Number of top-level priorities in the strategy; lower is better.</summary>
    public static CountIndicator PriorityCount { get; } =
        new("strategy-priority-count", Direction.LowerIsBetter, RecordHolder.PersonalJudgement, "GGF-F1", "TM-roadmap");

    /// <summary>Months since the heads of department last reviewed delivery of the strategy together; lower is better.</summary>
    public static MonthsIndicator ReviewGap { get; } =
        new("strategy-review-gap-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool, "TM-roadmap");

    /// <summary>How far the strategy is owned beyond the digital unit; level 0 to 4.</summary>
    public static MaturityIndicator OwnershipMaturity { get; } =
        new("strategy-ownership-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Share of the highest-volume services that report every common metric; 0 to 100, higher is better.</summary>
    public static PercentageIndicator CoreMetricCoverage { get; } =
        new("core-metric-coverage-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, "PQ-1890");

    /// <summary>Share of strategy targets that have a measured baseline, a value and a date; 0 to 100, higher is better.</summary>
    public static PercentageIndicator BaselinedTargets { get; } =
        new("target-baseline-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Share of departmental heads with a measurable digital result in their signed annual objectives; 0 to 100, higher is better.</summary>
    public static PercentageIndicator LeaderObjectiveLink { get; } =
        new("leader-objective-link-pct", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, "SDGR-5");

    /// <summary>Age in months of the newest published service performance figure; lower is better.</summary>
    public static MonthsIndicator MetricLag { get; } =
        new("metric-lag-months", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics);

    /// <summary>Share of the most important services that meet the organisation's own standard of "great"; 0 to 100, higher is better.</summary>
    public static PercentageIndicator GreatServices { get; } =
        new("services-great-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, "PT-top75");

    /// <summary>What follows when a digital metric is missed; level 0 to 4.</summary>
    public static MaturityIndicator ConsequenceMaturity { get; } =
        new("metric-consequence-maturity", RecordHolder.PersonalJudgement);

    /// <summary>The authority of the central digital unit; level 0 to 4.</summary>
    public static MaturityIndicator CentralMandateMaturity { get; } =
        new("central-mandate-maturity", RecordHolder.PersonalJudgement, "OECD-GAG19", "CTA-DGI");

    /// <summary>Share of digital spending above the agreed threshold that the centre sees before it is committed; 0 to 100, higher is better.</summary>
    public static PercentageIndicator VisibleSpend { get; } =
        new("digital-spend-visible-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, "NAO17-sc");

    /// <summary>Share of assurance staff time spent on requests that yield almost no savings; 0 to 100, lower is better.</summary>
    public static PercentageIndicator LowValueControlEffort { get; } =
        new("low-value-control-effort-pct", Direction.LowerIsBetter, RecordHolder.PortfolioTool, "NIK17");

    /// <summary>Median time in months from a spending request to the decision on it; lower is better.</summary>
    public static MonthsIndicator ControlDecisionTime { get; } =
        new("control-decision-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Number of separate systems for one and the same common capability, in the worst case; lower is better.</summary>
    public static CountIndicator DuplicateCapabilities { get; } =
        new("duplicate-capability-count", Direction.LowerIsBetter, RecordHolder.AssetRegister, "UKA-roadmap");

    /// <summary>Share of departmental leaders who find the central unit more help than hindrance; 0 to 100, higher is better. Serves brakes only.</summary>
    public static PercentageIndicator DepartmentTrust { get; } =
        new("department-trust-pct", Direction.HigherIsBetter, RecordHolder.PersonalJudgement);

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
        DuplicateCapabilities,
        DepartmentTrust,
    ];
}
