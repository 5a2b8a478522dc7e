namespace Toolkit.Rules.Records;

/// <summary>Counts systems by what is known to be exploited.</summary>
internal sealed class ExposureCount : Counter
{
    /// <summary>The most names that are kept; systems with further ones are counted.</summary>
    private const int MostNames = 1000;

    private readonly Dictionary<(string? Vendor, string Product), long> _unmatched = [];
    private long _systems;
    private long _notKnown;
    private long _listed;
    private long _listedLegacyAndCritical;
    private long _usedByRansomware;

    internal long ListedAndLegacy { get; private set; }

    internal long NotKnown => _notKnown;

    internal void Add(in SystemRecord system, bool isLegacy, ExploitedTable table)
    {
        if ((system.ExploitedProduct ?? system.Product) is not { } product || string.IsNullOrWhiteSpace(product))
            return;
        _systems++;
        var found = table.Find(system.Vendor, product);
        if (found == Exploitation.NotKnown)
            AddUnmatched((system.Vendor, product), 1);
        var isListed = found >= Exploitation.Listed;
        _listed += isListed ? 1 : 0;
        _usedByRansomware += found == Exploitation.UsedByRansomware ? 1 : 0;
        ListedAndLegacy += isListed && isLegacy ? 1 : 0;
        _listedLegacyAndCritical += isListed && isLegacy && system.IsCritical == true ? 1 : 0;
    }

    internal override void Merge(Counter other)
    {
        var exposure = (ExposureCount)other;
        _systems += exposure._systems;
        foreach (var name in exposure._unmatched)
            AddUnmatched(name.Key, name.Value);
        _notKnown += exposure._notKnown - exposure._unmatched.Values.Sum();
        _listed += exposure._listed;
        ListedAndLegacy += exposure.ListedAndLegacy;
        _listedLegacyAndCritical += exposure._listedLegacyAndCritical;
        _usedByRansomware += exposure._usedByRansomware;
    }

    internal EstateExposure ToExposure(ExploitedTable table) => new(_systems, _listed, ListedAndLegacy, _listedLegacyAndCritical, _usedByRansomware)
    {
        NotKnown = _notKnown,
        Unmatched =
        [
            .. _unmatched.OrderByDescending(name => name.Value).ThenBy(name => name.Key.Product, StringComparer.Ordinal).ThenBy(name => name.Key.Vendor, StringComparer.Ordinal)
                .Select(name => new UnmatchedProduct(name.Key.Vendor, name.Key.Product, name.Value, table.Nearest(name.Key.Vendor, name.Key.Product))),
        ],
    };

    private void AddUnmatched((string? Vendor, string Product) name, long systems)
    {
        _notKnown += systems;
        if (_unmatched.TryGetValue(name, out var before) || _unmatched.Count < MostNames)
            _unmatched[name] = before + systems;
    }
}
