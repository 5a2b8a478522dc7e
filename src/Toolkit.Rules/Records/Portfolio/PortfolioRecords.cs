namespace Toolkit.Rules.Records;

/// <summary>
/// Counts records about programmes, platforms, suppliers, contracts, commitments and spend requests, and computes answers of findings 1, 3,
/// 4 and 7 from them.
/// </summary>
public sealed partial class PortfolioRecords : RecordSet
{
    private readonly ProgrammeFigures _programmes;
    private readonly PlatformFigures _platforms;
    private readonly SupplierFigures _suppliers;
    private readonly ContractFigures _contracts;
    private readonly CommitmentFigures _commitments;
    private readonly SpendRequestFigures _spendRequests;

    /// <summary>Starts without records.</summary>
    /// <param name="source">The name of the system the records come from, as it is to stand in profiles; no name of a person.</param>
    /// <param name="asOf">The date the records hold for; periods such as the last 24 months end with it.</param>
    /// <param name="options">How the records are turned into answers; null for the defaults.</param>
    /// <exception cref="ArgumentException">The source is blank or holds control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the date is out of range.</exception>
    public PortfolioRecords(string source, DateTime asOf, RecordOptions? options = null)
        : base(source, asOf, options ?? new RecordOptions())
    {
        _programmes = new ProgrammeFigures(this);
        _platforms = new PlatformFigures(this);
        _suppliers = new SupplierFigures(this);
        _contracts = new ContractFigures(this);
        _commitments = new CommitmentFigures();
        _spendRequests = new SpendRequestFigures(this);
    }

    /// <summary>Adds what another set has counted, so that parts can be counted apart, each on a thread of its own.</summary>
    /// <param name="other">The other set; it does not change.</param>
    /// <returns>The set itself.</returns>
    /// <exception cref="ArgumentException">It is this set, or has another source, date or options.</exception>
    public PortfolioRecords Merge(PortfolioRecords other)
    {
        CheckMergeable(other);
        ProblemLog.Merge(other.ProblemLog);
        _programmes.Merge(other._programmes);
        _platforms.Merge(other._platforms);
        _suppliers.Merge(other._suppliers);
        _contracts.Merge(other._contracts);
        _commitments.Merge(other._commitments);
        _spendRequests.Merge(other._spendRequests);
        return this;
    }

    internal override void Fill(ComputedSheet sheet)
    {
        _programmes.Fill(sheet);
        _platforms.Fill(sheet);
        _suppliers.Fill(sheet);
        _contracts.Fill(sheet);
        _commitments.Fill(sheet);
        _spendRequests.Fill(sheet);
    }
}
