namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 4, reforming finance and governance: approaches 4.1 to 4.3, six each.</summary>
public static class FinanceAndGovernanceIndicators
{
    /// <summary>Share of digital and technology spend paid directly to small and medium suppliers; 0 to 100, higher is better.</summary>
    public static Indicator<double> SmeDigitalSpendShare { get; } =
        Indicator.Percentage("sme-digital-spend-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, sources: ["Curshaw"]);

    /// <summary>Share of framework suppliers who together take 80 per cent of contract value; 0 to 100, higher is better because spend is spread wider.</summary>
    public static Indicator<double> SupplierConcentrationShare { get; } =
        Indicator.Percentage("supplier-concentration-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem);

    /// <summary>Share of registered small suppliers who won a contract in the last 24 months; 0 to 100, higher is better.</summary>
    public static Indicator<double> SmeWinRate { get; } =
        Indicator.Percentage("sme-win-rate-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem, sources: ["IM-dm", "IA-mixed"]);

    /// <summary>Share of digital contracts awarded to suppliers not used in the previous three years; 0 to 100, higher is better.</summary>
    public static Indicator<double> NewEntrantAwardShare { get; } =
        Indicator.Percentage("new-entrant-award-pct", Direction.HigherIsBetter, RecordHolder.FinanceSystem);

    /// <summary>Median value of digital contracts; lower is better.</summary>
    public static Indicator<Money> ContractSizeMedian { get; } =
        Indicator.Money("contract-size-median", Direction.LowerIsBetter, RecordHolder.FinanceSystem, sources: ["IA-mixed"]);

    /// <summary>How departments buy digital work, from incumbents to a managed marketplace; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> MarketplaceMaturity { get; } =
        Indicator.Maturity("marketplace-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Months from an idea to money for a discovery or a prototype; lower is better.</summary>
    public static Indicator<double> DiscoveryStartMonths { get; } =
        Indicator.Months("discovery-start-months", Direction.LowerIsBetter, RecordHolder.PortfolioTool, sources: ["UK-agile14", "CW-spend"]);

    /// <summary>Share of digital investment value released in stages against evidence; 0 to 100, higher is better.</summary>
    public static Indicator<double> StagedMoneyShare { get; } =
        Indicator.Percentage("staged-money-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool, sources: ["CSW-spend"]);

    /// <summary>Share of the money approved for digital projects that is in projects of more than 6 million US dollars; 0 to 100, lower is better.</summary>
    public static Indicator<double> LargeProjectMoneyShare { get; } =
        Indicator.Percentage("large-project-money-pct", Direction.LowerIsBetter, RecordHolder.PortfolioTool, sources: ["NG-18F", "18F"]);

    /// <summary>Share of digital projects started in the last 24 months that were stopped or radically redirected early; 0 to 100, higher is better.</summary>
    public static Indicator<double> EarlyStopShare { get; } =
        Indicator.Percentage("early-stop-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Share of important live services with a permanent multidisciplinary team; 0 to 100, higher is better.</summary>
    public static Indicator<double> StandingTeamShare { get; } =
        Indicator.Percentage("standing-team-pct", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["UK-fund"]);

    /// <summary>Months between releases of new value to users in a typical digital programme; lower is better.</summary>
    public static Indicator<double> ReleaseIntervalMonths { get; } =
        Indicator.Months("release-interval-months", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics, sources: ["NG-18F"]);

    /// <summary>Share of digital tenders, by value, that state the problem or outcome instead of a specification; 0 to 100, higher is better.</summary>
    public static Indicator<double> OutcomeTenderShare { get; } =
        Indicator.Percentage("outcome-tender-pct", Direction.HigherIsBetter, RecordHolder.PersonalJudgement);

    /// <summary>Share of innovation pilots ended in the last three years that led to a scaled contract within 24 months; 0 to 100, higher is better.</summary>
    public static Indicator<double> PilotToScaleShare { get; } =
        Indicator.Percentage("pilot-to-scale-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool, sources: ["CPC"]);

    /// <summary>Months from published need to signed contract for a typical digital purchase; lower is better.</summary>
    public static Indicator<double> ProcurementCycleMonths { get; } =
        Indicator.Months("procurement-cycle-months", Direction.LowerIsBetter, RecordHolder.FinanceSystem, sources: ["OPSI-civ", "Odesma"]);

    /// <summary>Share of larger digital procurements with open market talks before the tender; 0 to 100, higher is better.</summary>
    public static Indicator<double> MarketEngagementShare { get; } =
        Indicator.Percentage("market-engagement-pct", Direction.HigherIsBetter, RecordHolder.PortfolioTool, sources: ["ITPro-supp"]);

    /// <summary>Share of commercial staff with specialist digital commercial skills; 0 to 100, higher is better.</summary>
    public static Indicator<double> DigitalCommercialSkillShare { get; } =
        Indicator.Percentage("digital-commercial-skill-pct", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Routes available for buying innovation; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> InnovationCommissioningMaturity { get; } =
        Indicator.Maturity("innovation-commissioning-maturity", RecordHolder.PersonalJudgement);

    /// <summary>All indicators of finding 4, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        SmeDigitalSpendShare,
        SupplierConcentrationShare,
        SmeWinRate,
        NewEntrantAwardShare,
        ContractSizeMedian,
        MarketplaceMaturity,
        DiscoveryStartMonths,
        StagedMoneyShare,
        LargeProjectMoneyShare,
        EarlyStopShare,
        StandingTeamShare,
        ReleaseIntervalMonths,
        OutcomeTenderShare,
        PilotToScaleShare,
        ProcurementCycleMonths,
        MarketEngagementShare,
        DigitalCommercialSkillShare,
        InnovationCommissioningMaturity,
    ];
}
