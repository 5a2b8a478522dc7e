namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 3, improving capital investment: approaches 3.1 to 3.3, six each.</summary>
public static class CapitalInvestmentIndicators
{
    /// <summary>Share of systems that are legacy: end of life, unsupported, impossible to update or riskier than tolerated; 0 to 100, lower is better.</summary>
    public static PercentageIndicator LegacySystemShare { get; } =
        new("legacy-system-share-pct", Direction.LowerIsBetter, RecordHolder.AssetRegister, "DCD-28", "OAG-pr");

    /// <summary>Share of systems registered with an owner, a support end date and a risk score; 0 to 100, higher is better.</summary>
    public static PercentageIndicator LegacyRegisterCompleteShare { get; } =
        new("legacy-register-complete-pct", Direction.HigherIsBetter, RecordHolder.AssetRegister, "DCD-28");

    /// <summary>Share of red-rated systems without a fully funded remediation plan; 0 to 100, lower is better.</summary>
    public static PercentageIndicator RedSystemUnfundedShare { get; } =
        new("red-system-unfunded-pct", Direction.LowerIsBetter, RecordHolder.PortfolioTool, "NAO-cyber", "UKA-cyber");

    /// <summary>Share of the technology budget that keeps existing systems running; 0 to 100, lower is better.</summary>
    public static PercentageIndicator RunCostShare { get; } =
        new("run-cost-share-pct", Direction.LowerIsBetter, RecordHolder.FinanceSystem, "GAO25", "DCD-28");

    /// <summary>Age in years of the oldest system that supports a critical service; lower is better.</summary>
    public static YearsIndicator OldestCriticalSystemAge { get; } =
        new("oldest-critical-system-years", Direction.LowerIsBetter, RecordHolder.AssetRegister, "FS-legacy");

    /// <summary>Number of outages of a critical service in the last twelve months; lower is better.</summary>
    public static CountIndicator MajorIncidentCount { get; } =
        new("major-it-incident-count", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics, "SDGR-dd");

    /// <summary>Share of the planned users or organisations that use the new platform a year after launch; 0 to 100, higher is better.</summary>
    public static PercentageIndicator PlatformUptakeShare { get; } =
        new("platform-uptake-vs-plan-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, "NAO-verify");

    /// <summary>Months for which the old system or channel has outlived its planned closure; lower is better.</summary>
    public static MonthsIndicator ParallelRunMonths { get; } =
        new("parallel-run-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Yearly cost of the old routes kept open, as a share of the yearly running cost of the new platform; 0 to 100, lower is better.</summary>
    public static PercentageIndicator ParallelRunCostShare { get; } =
        new("parallel-run-cost-pct", Direction.LowerIsBetter, RecordHolder.FinanceSystem);

    /// <summary>Share of users who try the new route and cannot finish without help; 0 to 100, lower is better.</summary>
    public static PercentageIndicator UnaidedFailureShare { get; } =
        new("unaided-failure-pct", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics, "PT-verify");

    /// <summary>Help offered to people who cannot use the new platform alone; level 0 to 4.</summary>
    public static MaturityIndicator AssistedRouteMaturity { get; } =
        new("assisted-route-maturity", RecordHolder.PersonalJudgement, "DK-post-exempt");

    /// <summary>Whether every current platform investment has a funded and dated plan to close what it replaces.</summary>
    public static YesNoIndicator ClosurePlanFunded { get; } =
        new("closure-plan-funded-yn", RecordHolder.PortfolioTool);

    /// <summary>Months from first proposal to approved money for a typical medium digital project; lower is better.</summary>
    public static MonthsIndicator DigitalApprovalMonths { get; } =
        new("digital-approval-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool, "ASPI");

    /// <summary>Whether investment money may pay for cloud subscriptions and standing product teams.</summary>
    public static YesNoIndicator SubscriptionFromCapital { get; } =
        new("subscription-from-capital-yn", RecordHolder.FinanceSystem, "itnews", "AU-cloudfin");

    /// <summary>Share of live digital services with maintenance and improvement money secured for three years; 0 to 100, higher is better.</summary>
    public static PercentageIndicator LiveServiceFundingShare { get; } =
        new("live-service-funding-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, "WMS-spend");

    /// <summary>Share of last year's digital business cases that priced the cost of not acting; 0 to 100, higher is better.</summary>
    public static PercentageIndicator DoNothingCostShare { get; } =
        new("do-nothing-cost-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Share of digital investments of the last three years whose outcomes were measured against their case; 0 to 100, higher is better.</summary>
    public static PercentageIndicator BenefitMeasuredShare { get; } =
        new("benefit-measured-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, "GAO24-tmf");

    /// <summary>Fit of the appraisal framework to digital work; level 0 to 4.</summary>
    public static MaturityIndicator DigitalAppraisalMaturity { get; } =
        new("digital-appraisal-maturity", RecordHolder.PersonalJudgement);

    /// <summary>All indicators of finding 3, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        LegacySystemShare,
        LegacyRegisterCompleteShare,
        RedSystemUnfundedShare,
        RunCostShare,
        OldestCriticalSystemAge,
        MajorIncidentCount,
        PlatformUptakeShare,
        ParallelRunMonths,
        ParallelRunCostShare,
        UnaidedFailureShare,
        AssistedRouteMaturity,
        ClosurePlanFunded,
        DigitalApprovalMonths,
        SubscriptionFromCapital,
        LiveServiceFundingShare,
        DoNothingCostShare,
        BenefitMeasuredShare,
        DigitalAppraisalMaturity,
    ];
}
