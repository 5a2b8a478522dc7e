namespace Toolkit.Rules.Indicators;

/// <content>The questions that are no longer asked.</content>
public static partial class IndicatorCatalogue
{
    /// <summary>Gets the questions that earlier catalogues asked, each with the one that is asked in its place; they are not among <see cref="All"/>.</summary>
    public static IReadOnlyList<RetiredIndicator> Retired { get; } =
    [
        // Counts and amounts that grow with the organisation; shares took their places.
        new("duplicate-capability-count", IndicatorKind.Count, Direction.LowerIsBetter, RecordHolder.AssetRegister, StrategyIndicators.SharedCapabilityUse),
        new("identifier-scheme-count", IndicatorKind.Count, Direction.LowerIsBetter, RecordHolder.AssetRegister, IdentityAndDataIndicators.CommonIdentifierUse),
        new("major-it-incident-count", IndicatorKind.Count, Direction.LowerIsBetter, RecordHolder.ServiceAnalytics, CapitalInvestmentIndicators.CriticalServiceOutageShare),
        new("largest-project-money", IndicatorKind.Money, Direction.LowerIsBetter, RecordHolder.PortfolioTool, FinanceAndGovernanceIndicators.LargeProjectMoneyShare),
        new("early-stop-count", IndicatorKind.Count, Direction.HigherIsBetter, RecordHolder.PortfolioTool, FinanceAndGovernanceIndicators.EarlyStopShare),
        new("outward-digital-secondments", IndicatorKind.Count, Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, LeadershipCadreIndicators.OutwardSecondees),
        new("programmes-rescoped-by-misjudgement", IndicatorKind.Count, Direction.LowerIsBetter, RecordHolder.PortfolioTool, LeaderEngagementIndicators.ProgrammesRescoped),
    ];

    /// <summary>Finds a question that is no longer asked by its key.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    /// <returns>The question, or null when none had that key.</returns>
    public static RetiredIndicator? FindRetired(string key) => Retired.FirstOrDefault(retired => retired.Key == key);
}
