using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>The questions a document may answer, by key.</summary>
internal sealed class KnownIndicators
{
    private static readonly KnownIndicators BuiltIn = new(IndicatorCatalogue.All);

    private readonly Dictionary<string, Indicator> _byKey = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Indicator> _all;

    private KnownIndicators(IReadOnlyList<Indicator> all)
    {
        _all = all;
        if (Problems(all).FirstOrDefault() is { } problem)
            throw new ArgumentException(problem, nameof(all));
        foreach (var indicator in all)
            _byKey.Add(indicator.Key, indicator);
    }

    internal IEnumerable<Indicator> All => _all;

    internal IEnumerable<string> Keys => _all.Select(indicator => indicator.Key);

    /// <summary>Null stands for the built-in ones.</summary>
    internal static KnownIndicators From(IReadOnlyList<Indicator>? indicators) =>
        indicators is null || ReferenceEquals(indicators, IndicatorCatalogue.All) ? BuiltIn : new KnownIndicators(indicators);

    /// <summary>Everything that is wrong with a list of indicators; null stands for the built-in ones.</summary>
    internal static IEnumerable<string> Problems(IReadOnlyList<Indicator>? indicators)
    {
        if (indicators is null || ReferenceEquals(indicators, IndicatorCatalogue.All))
            return [];
        return indicators.Contains(null!)
            ? ["An indicator is null."]
            : indicators.GroupBy(indicator => indicator.Key, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => $"Two indicators have the key {group.Key}.");
    }

    internal Indicator? Find(string key) => _byKey.TryGetValue(key, out var indicator) ? indicator : null;
}
