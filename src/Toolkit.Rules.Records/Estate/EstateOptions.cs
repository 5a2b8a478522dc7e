namespace Toolkit.Rules.Records;

/// <summary>How the records of an estate are turned into answers.</summary>
public sealed class EstateOptions : RecordOptions
{
    /// <summary>Support dates of products, used where a system states none itself. Null when there is no such table.</summary>
    /// <value>Null unless set.</value>
    public IEnumerable<ProductRelease>? Releases { get; set; }

    /// <summary>Vulnerabilities known to be exploited. Null when there is no such table; then <see cref="EstateRecords.ComputeExposure"/> gives nothing.</summary>
    /// <value>Null unless set.</value>
    public IEnumerable<ExploitedVulnerability>? Exploited { get; set; }
}
