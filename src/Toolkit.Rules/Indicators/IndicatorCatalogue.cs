namespace Toolkit.Rules.Indicators;

/// <summary>The 126 built-in indicators: six for each of the 21 approaches.</summary>
/// <example>
/// <code><![CDATA[
/// using Toolkit.Rules.Indicators;
///
/// foreach (var indicator in IndicatorCatalogue.All.Where(indicator => indicator.Kind == IndicatorKind.Maturity))
///     Console.WriteLine($"{indicator.Key}: {indicator.Question}");
/// ]]></code>
/// </example>
public static partial class IndicatorCatalogue
{
    private static readonly Indicator[] Slots = AssignSlots();

    private static readonly Dictionary<string, Indicator> ByKey =
        Slots.ToDictionary(indicator => indicator.Key, StringComparer.Ordinal);

    /// <summary>Gets all of them, ordered by approach.</summary>
    public static IReadOnlyList<Indicator> All { get; } = Array.AsReadOnly(Slots);

    /// <summary>The number of indicators.</summary>
    internal static int Count => Slots.Length;

    /// <summary>Finds an indicator by its key.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    /// <returns>The indicator, or null when none has that key.</returns>
    public static Indicator? Find(string key) => ByKey.TryGetValue(key, out var indicator) ? indicator : null;

    private static Indicator[] AssignSlots()
    {
        Indicator[] all =
        [
            .. StrategyIndicators.All,
            .. IdentityAndDataIndicators.All,
            .. CapitalInvestmentIndicators.All,
            .. FinanceAndGovernanceIndicators.All,
            .. DigitalWorkforceIndicators.All,
            .. LeadershipCadreIndicators.All,
            .. LeaderEngagementIndicators.All,
        ];
        for (var slot = 0; slot < all.Length; slot++)
            all[slot].Slot = slot;
        return all;
    }
}
