namespace Toolkit.Rules.Records;

/// <summary>Counts records about systems, and computes answers of approach 3.1 from them.</summary>
public sealed class EstateRecords : RecordSet<EstateRecords>
{
    private readonly ExploitedTable? _exploited;

    /// <summary>Starts without records.</summary>
    /// <param name="source">The name of the system the records come from, as it is to stand in profiles; no name of a person.</param>
    /// <param name="asOf">The date the records hold for.</param>
    /// <param name="options">How the records are turned into answers, and the tables, which are read once and at once; null for the defaults.</param>
    /// <exception cref="ArgumentException">The source is blank or holds control characters, or a row of a table lacks a name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the date is out of range.</exception>
    public EstateRecords(string source, DateTime asOf, EstateOptions? options = null)
        : base(source, asOf, options ??= new EstateOptions(), options.Releases, options.Exploited, options.ComparedProducts, options.Systems, options.TechnologyBudget)
    {
        RecordSetting.CheckPositive(nameof(options.Systems), options.Systems);
        RecordSetting.CheckPositive(nameof(options.TechnologyBudget), options.TechnologyBudget);
        _exploited = options.Exploited is null ? null : new ExploitedTable(options.Exploited, options.ComparedProducts, Setting);
        Systems = new SystemFigures(
            this,
            options,
            new SupportTable(options.Releases, AsOf),
            _exploited);
    }

    internal SystemFigures Systems { get; }

    /// <summary>Counts the systems that run products with vulnerabilities that are known to be exploited; null without a table of those.</summary>
    public EstateExposure? ComputeExposure() => _exploited is null ? null : Systems.Exposure.ToExposure(_exploited);

    /// <summary>
    /// Tells what the table of exploited vulnerabilities says of the product of one system, which is not counted; null without a table, or where the system names
    /// no product.
    /// </summary>
    /// <param name="system">The system.</param>
    public Exploitation? FindExploitation(SystemRecord system) =>
        _exploited is not null && (system.ExploitedProduct ?? system.Product) is { } product && !string.IsNullOrWhiteSpace(product) ? _exploited.Find(system.Vendor, product) : null;
}
