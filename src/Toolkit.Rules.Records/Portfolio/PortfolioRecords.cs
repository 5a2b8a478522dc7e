namespace Toolkit.Rules.Records;

/// <summary>
/// Counts records about programmes, platforms, suppliers, contracts, commitments and spend requests, and computes answers of findings 1, 3,
/// 4 and 7 from them.
/// </summary>
public sealed class PortfolioRecords : RecordSet<PortfolioRecords>
{
    /// <summary>Starts without records.</summary>
    /// <param name="source">The name of the system the records come from, as it is to stand in profiles; no name of a person.</param>
    /// <param name="asOf">The date the records hold for; periods such as the last 24 months end with it.</param>
    /// <param name="options">How the records are turned into answers; null for the defaults.</param>
    /// <exception cref="ArgumentException">The source is blank or holds control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the date is out of range.</exception>
    public PortfolioRecords(string source, DateTime asOf, PortfolioOptions? options = null)
        : base(source, asOf, options ??= new PortfolioOptions(), options.LargeProject)
    {
        RecordSetting.CheckPositive(nameof(options.LargeProject), options.LargeProject);
        Programmes = new ProgrammeFigures(this, options.LargeProject);
        Platforms = new PlatformFigures(this);
        Suppliers = new SupplierFigures(this);
        Contracts = new ContractFigures(this);
        Commitments = new CommitmentFigures(this);
        SpendRequests = new SpendRequestFigures(this);
    }

    internal ProgrammeFigures Programmes { get; }

    internal PlatformFigures Platforms { get; }

    internal SupplierFigures Suppliers { get; }

    internal ContractFigures Contracts { get; }

    internal CommitmentFigures Commitments { get; }

    internal SpendRequestFigures SpendRequests { get; }
}
