using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Records;

public sealed partial class PortfolioRecords
{
    /// <summary>Adds a programme.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add(in ProgrammeRecord record)
    {
        _programmes.Add(record);
        return this;
    }

    /// <summary>Adds programmes, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add<T>(IEnumerable<T> own, Func<T, ProgrammeRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a platform.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add(in PlatformRecord record)
    {
        _platforms.Add(record);
        return this;
    }

    /// <summary>Adds platforms, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add<T>(IEnumerable<T> own, Func<T, PlatformRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a supplier.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add(in SupplierRecord record)
    {
        _suppliers.Add(record);
        return this;
    }

    /// <summary>Adds suppliers, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add<T>(IEnumerable<T> own, Func<T, SupplierRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a contract.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add(in ContractRecord record)
    {
        _contracts.Add(record);
        return this;
    }

    /// <summary>Adds contracts, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add<T>(IEnumerable<T> own, Func<T, ContractRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a commitment.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add(in CommitmentRecord record)
    {
        _commitments.Add(record);
        return this;
    }

    /// <summary>Adds commitments, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add<T>(IEnumerable<T> own, Func<T, CommitmentRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a request to spend.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add(in SpendRequestRecord record)
    {
        _spendRequests.Add(record);
        return this;
    }

    /// <summary>Adds requests to spend, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public PortfolioRecords Add<T>(IEnumerable<T> own, Func<T, SpendRequestRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }
}
