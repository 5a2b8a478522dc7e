namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 3, improving capital investment: approaches 3.1 to 3.3, six each.</summary>
public static class CapitalInvestmentIndicators
{
    /// <summary>Share of systems that are legacy: end of life, unsupported, impossible to update or riskier than tolerated; 0 to 100, lower is better.</summary>
    public static Indicator<double> LegacySystemShare { get; } =
        Indicator.Percentage("legacy-system-share-pct", Direction.LowerIsBetter, RecordHolder.AssetRegister);

    /// <summary>Share of systems registered with an owner, a support end date and a risk score; 0 to 100, higher is better.</summary>
    public static Indicator<double> LegacyRegisterCompleteShare { get; } =
        Indicator.Percentage("legacy-register-complete-pct", Direction.HigherIsBetter, RecordHolder.AssetRegister);

    /// <summary>Share of red-rated systems without a fully funded remediation plan; 0 to 100, lower is better.</summary>
    public static Indicator<double> RedSystemUnfundedShare { get; } =
        Indicator.Percentage("red-system-unfunded-pct", Direction.LowerIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Share of the technology budget that keeps existing systems running; 0 to 100, lower is better.</summary>
    public static Indicator<double> RunCostShare { get; } =
        Indicator.Percentage("run-cost-share-pct", Direction.LowerIsBetter, RecordHolder.FinanceSystem, sources: ["GAO25", "DCD-28"]);

    /// <summary>Age in years of the oldest system that supports a critical service; lower is better.</summary>
    public static Indicator<double> OldestCriticalSystemAge { get; } =
        Indicator.Years("oldest-critical-system-years", Direction.LowerIsBetter, RecordHolder.AssetRegister, sources: ["FS-legacy"]);

    /// <summary>Share of critical services with an outage in the last twelve months; 0 to 100, lower is better.</summary>
    public static Indicator<double> CriticalServiceOutageShare { get; } =
        Indicator.Percentage("critical-service-outage-pct", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics);

    /// <summary>Share of the planned users or organisations that use the new platform a year after launch; 0 to 100, higher is better.</summary>
    public static Indicator<double> PlatformUptakeShare { get; } =
        Indicator.Percentage("platform-uptake-vs-plan-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics);

    /// <summary>Months for which the old system or channel has outlived its planned closure; lower is better.</summary>
    public static Indicator<double> ParallelRunMonths { get; } =
        Indicator.Months("parallel-run-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Yearly cost of the old routes kept open, as a share of the yearly running cost of the new platform; 0 to 100, lower is better.</summary>
    public static Indicator<double> ParallelRunCostShare { get; } =
        Indicator.Percentage("parallel-run-cost-pct", Direction.LowerIsBetter, RecordHolder.FinanceSystem);

    /// <summary>Share of users who try the new route and cannot finish without help; 0 to 100, lower is better.</summary>
    public static Indicator<double> UnaidedFailureShare { get; } =
        Indicator.Percentage("unaided-failure-pct", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics, sources: ["PT-verify"]);

    /// <summary>Help offered to people who cannot use the new platform alone; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> AssistedRouteMaturity { get; } =
        Indicator.Maturity("assisted-route-maturity", RecordHolder.PersonalJudgement, sources: ["DK-post-exempt"]);

    /// <summary>Whether every current platform investment has a funded and dated plan to close what it replaces.</summary>
    public static Indicator<bool> ClosurePlanFunded { get; } =
        Indicator.YesNo("closure-plan-funded-yn", RecordHolder.PortfolioTool);

    /// <summary>Months from first proposal to approved money for a typical medium digital project; lower is better.</summary>
    public static Indicator<double> DigitalApprovalMonths { get; } =
        Indicator.Months("digital-approval-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool, sources: ["ASPI"]);

    /// <summary>Whether investment money may pay for cloud subscriptions and standing product teams.</summary>
    public static Indicator<bool> SubscriptionFromCapital { get; } =
        Indicator.YesNo("subscription-from-capital-yn", RecordHolder.FinanceSystem, sources: ["itnews", "AU-cloudfin"]);

    /// <summary>Share of live digital services with maintenance and improvement money secured for three years; 0 to 100, higher is better.</summary>
    public static Indicator<double> LiveServiceFundingShare { get; } =
        Indicator.Percentage("live-service-funding-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, sources: ["WMS-spend"]);

    /// <summary>Share of last year's digital business cases that priced the cost of not acting; 0 to 100, higher is better.</summary>
    public static Indicator<double> DoNothingCostShare { get; } =
        Indicator.Percentage("do-nothing-cost-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Share of digital investments of the last three years whose outcomes were measured against their case; 0 to 100, higher is better.</summary>
    public static Indicator<double> BenefitMeasuredShare { get; } =
        Indicator.Percentage("benefit-measured-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, sources: ["GAO24-tmf"]);

    /// <summary>Fit of the appraisal framework to digital work; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> DigitalAppraisalMaturity { get; } =
        Indicator.Maturity("digital-appraisal-maturity", RecordHolder.PersonalJudgement);

    /// <summary>All indicators of finding 3, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        LegacySystemShare,
        LegacyRegisterCompleteShare,
        RedSystemUnfundedShare,
        RunCostShare,
        OldestCriticalSystemAge,
        CriticalServiceOutageShare,
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
