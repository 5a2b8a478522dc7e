using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Hosting;

/// <summary>Finds ids and keys of the catalogue by names that a configuration spells in any case.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, string> _ids;
    private readonly Dictionary<string, string> _indicators;
    private readonly ILookup<string, Precondition> _preconditions;

    internal KnownNames(IEnumerable<ApproachRule> own)
    {
        var catalogue = CatalogueWith([.. own.Distinct()]);
        _ids = Lookup(catalogue.Descriptors.Select(approach => approach.Id));
        _indicators = Lookup(IndicatorCatalogue.Retired.Concat(catalogue.Indicators).Select(indicator => indicator.Key));
        _preconditions = catalogue.Preconditions;
    }

    /// <summary>The id as the catalogue writes it, or as it was written when there is none: validation has the last word.</summary>
    internal string Id(string written) => _ids.TryGetValue(written, out var id) ? id : written;

    /// <summary>The indicator key as the catalogue writes it, or as it was written when there is none.</summary>
    internal string Indicator(string written) => _indicators.TryGetValue(written, out var key) ? key : written;

    /// <summary>The id of a precondition as its rule writes it, or as it was written when there is none.</summary>
    internal string Precondition(string approach, string written) =>
        _preconditions[approach].FirstOrDefault(known => known.Id.Equals(written, StringComparison.OrdinalIgnoreCase))?.Id ?? written;

    private static ApproachCatalogue CatalogueWith(ApproachRule[] own)
    {
        try
        {
            return ApproachCatalogue.Default.With(own);
        }
        catch (ArgumentException)
        {
            // Ids that clash are reported by validation, together with what is wrong in the configuration.
            return ApproachCatalogue.Default;
        }
    }

    private static Dictionary<string, string> Lookup(IEnumerable<string> names)
    {
        var lookup = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
            lookup[name] = name;
        return lookup;
    }
}
