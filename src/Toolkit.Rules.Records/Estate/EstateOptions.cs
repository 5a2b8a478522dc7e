namespace Toolkit.Rules.Records;

/// <summary>How the records of an estate are turned into answers.</summary>
public sealed class EstateOptions : RecordOptions
{
    /// <summary>Support dates of products, used where a system states none itself. Null when there is no such table.</summary>
    /// <value>Null unless set.</value>
    public IEnumerable<ProductRelease>? Releases { get; set; }

    /// <summary>
    /// Gets or sets how many systems there are in all, also those that no register holds, such as from a scan or from contracts. Without it nobody can say
    /// how complete the register is.
    /// </summary>
    /// <value>Null unless set; above 0. Where more systems are handed over, there are that many.</value>
    public int? Systems { get; set; }

    /// <summary>
    /// Gets or sets the yearly technology budget, in the organisation's currency: systems, projects, networks, equipment and staff. Without it the share
    /// that keeps existing systems running is not computed.
    /// </summary>
    /// <value>Null unless set; above 0.</value>
    public decimal? TechnologyBudget { get; set; }

    /// <summary>
    /// Gets or sets the names of products that somebody has compared with the table of exploited vulnerabilities. One of these that the table does not list is
    /// known not to be listed; of any other name nothing is known.
    /// </summary>
    /// <value>Null unless set.</value>
    public IEnumerable<string>? ComparedProducts { get; set; }

    /// <summary>Vulnerabilities known to be exploited. Null when there is no such table; then <see cref="EstateRecords.ComputeExposure"/> gives nothing.</summary>
    /// <value>Null unless set.</value>
    public IEnumerable<ExploitedVulnerability>? Exploited { get; set; }
}
