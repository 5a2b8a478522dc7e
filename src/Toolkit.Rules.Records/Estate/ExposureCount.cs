namespace Toolkit.Rules.Records;

/// <summary>Counts systems by what is known to be exploited.</summary>
internal sealed class ExposureCount : Counter
{
    private long _systems;
    private long _listed;
    private long _listedLegacyAndCritical;
    private long _usedByRansomware;

    internal long ListedAndLegacy { get; private set; }

    internal void Add(in SystemRecord system, bool isLegacy, ExploitedTable table)
    {
        if ((system.ExploitedProduct ?? system.Product) is not { } product)
            return;
        _systems++;
        var (isListed, isUsedByRansomware) = table.Find(system.Vendor, product);
        _listed += isListed ? 1 : 0;
        _usedByRansomware += isUsedByRansomware ? 1 : 0;
        ListedAndLegacy += isListed && isLegacy ? 1 : 0;
        _listedLegacyAndCritical += isListed && isLegacy && system.IsCritical == true ? 1 : 0;
    }

    internal override void Merge(Counter other)
    {
        var exposure = (ExposureCount)other;
        _systems += exposure._systems;
        _listed += exposure._listed;
        ListedAndLegacy += exposure.ListedAndLegacy;
        _listedLegacyAndCritical += exposure._listedLegacyAndCritical;
        _usedByRansomware += exposure._usedByRansomware;
    }

    internal EstateExposure ToExposure() => new(_systems, _listed, ListedAndLegacy, _listedLegacyAndCritical, _usedByRansomware);
}
