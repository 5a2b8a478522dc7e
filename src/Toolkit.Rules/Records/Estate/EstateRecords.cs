namespace Toolkit.Rules.Records;

/// <summary>Counts records about systems, and computes the answers of approach 3.1, and one of 1.3, from them.</summary>
public sealed partial class EstateRecords : RecordSet
{
    private readonly SystemFigures _systems;
    private readonly IEnumerable<ProductRelease>? _releases;
    private readonly IEnumerable<ExploitedVulnerability>? _exploited;

    /// <summary>Starts without records.</summary>
    /// <param name="source">The name of the system the records come from, as it is to stand in profiles; no name of a person.</param>
    /// <param name="asOf">The date the records hold for.</param>
    /// <param name="options">How the records are turned into answers, and the tables, which are read once and at once; null for the defaults.</param>
    /// <exception cref="ArgumentException">The source is blank or holds control characters, or a row of a table lacks a name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the date is out of range.</exception>
    public EstateRecords(string source, DateTime asOf, EstateOptions? options = null)
        : base(source, asOf, options ??= new EstateOptions())
    {
        _releases = options.Releases;
        _exploited = options.Exploited;
        _systems = new SystemFigures(
            this,
            new SupportTable(_releases, AsOf),
            _exploited is null ? null : new ExploitedTable(_exploited, Setting));
    }

    /// <summary>How many systems run products with vulnerabilities that are known to be exploited; null without a table of those.</summary>
    public EstateExposure? ComputeExposure() => _exploited is null ? null : _systems.Exposure.ToExposure();

    /// <summary>Adds what another set has counted, so that parts can be counted apart, each on a thread of its own.</summary>
    /// <param name="other">The other set; it does not change.</param>
    /// <returns>The set itself.</returns>
    /// <exception cref="ArgumentException">It is this set, or has another source, date, options or tables.</exception>
    public EstateRecords Merge(EstateRecords other)
    {
        CheckMergeable(other);
        if (!ReferenceEquals(_releases, other._releases) || !ReferenceEquals(_exploited, other._exploited))
            throw new ArgumentException("The other records have other tables.", nameof(other));
        ProblemLog.Merge(other.ProblemLog);
        _systems.Merge(other._systems);
        return this;
    }

    internal override void Fill(ComputedSheet sheet) => _systems.Fill(sheet);
}
