using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>The questions a document may answer, by key.</summary>
internal sealed class KnownIndicators
{
    /// <summary>The keys that are allowed, as the end of a sentence.</summary>
    internal const string AnyKey = "a key of the indicator catalogue";

    private static readonly KnownIndicators BuiltIn = new(IndicatorCatalogue.All);

    private readonly Dictionary<string, Indicator> _byKey = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Indicator> _all;

    private KnownIndicators(IReadOnlyList<Indicator> all)
    {
        _all = all;
        foreach (var indicator in all)
        {
            if (_byKey.ContainsKey(Guard.NotNull(indicator).Key))
                throw new ArgumentException($"Two indicators have the key {indicator.Key}.", nameof(all));
            _byKey.Add(indicator.Key, indicator);
        }
    }

    internal IEnumerable<Indicator> All => _all;

    internal IEnumerable<string> Keys => _all.Select(indicator => indicator.Key);

    /// <summary>Null stands for the built-in ones.</summary>
    internal static KnownIndicators From(IReadOnlyList<Indicator>? indicators) =>
        indicators is null || ReferenceEquals(indicators, IndicatorCatalogue.All) ? BuiltIn : new KnownIndicators(indicators);

    /// <summary>
    /// The keys that are allowed where a key was found. A good key that is near none was hardly misspelt: it may be that of an own
    /// indicator of which the reader does not know.
    /// </summary>
    internal string Allowed(string key) => Indicator.IsKey(key) && NearestKey.To(key, Keys) is null
        ? $"{AnyKey}, or of an own indicator that is among {nameof(ProfileDocumentOptions)}.{nameof(ProfileDocumentOptions.Indicators)}"
        : AnyKey;

    /// <summary>A key that is not known, as it is found.</summary>
    internal static string Unknown(string key) => "the unknown indicator " + Excerpt.Quoted(key);

    /// <summary>The question with a key; also one that is no longer asked, where no host asks one with its key.</summary>
    internal Indicator? Find(string key) => _byKey.TryGetValue(key, out var indicator) ? indicator : IndicatorCatalogue.FindRetired(key);
}
