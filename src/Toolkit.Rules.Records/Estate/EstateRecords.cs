namespace Toolkit.Rules.Records;

/// <summary>Counts records about systems, and computes answers of approach 3.1 from them.</summary>
public sealed class EstateRecords : RecordSet<EstateRecords>
{
    private readonly bool _hasExploited;

    /// <summary>Starts without records.</summary>
    /// <param name="source">The name of the system the records come from, as it is to stand in profiles; no name of a person.</param>
    /// <param name="asOf">The date the records hold for.</param>
    /// <param name="options">How the records are turned into answers, and the tables, which are read once and at once; null for the defaults.</param>
    /// <exception cref="ArgumentException">The source is blank or holds control characters, or a row of a table lacks a name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the date is out of range.</exception>
    public EstateRecords(string source, DateTime asOf, EstateOptions? options = null)
        : base(source, asOf, options ??= new EstateOptions(), options.Releases, options.Exploited, options.Systems, options.TechnologyBudget)
    {
        RecordSetting.CheckPositive(nameof(options.Systems), options.Systems);
        RecordSetting.CheckPositive(nameof(options.TechnologyBudget), options.TechnologyBudget);
        _hasExploited = options.Exploited is not null;
        Systems = new SystemFigures(
            this,
            options,
            new SupportTable(options.Releases, AsOf),
            options.Exploited is null ? null : new ExploitedTable(options.Exploited, Setting));
    }

    internal SystemFigures Systems { get; }

    /// <summary>Counts the systems that run products with vulnerabilities that are known to be exploited; null without a table of those.</summary>
    public EstateExposure? ComputeExposure() => _hasExploited ? Systems.Exposure.ToExposure() : null;
}
