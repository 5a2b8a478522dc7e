namespace Toolkit.Rules.Records;

/// <summary>A supplier on the organisation's frameworks. Everything is optional; what is null is unknown.</summary>
public struct SupplierRecord : IRecord<PortfolioRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Whether it is a small or medium supplier.</summary>
    public bool? IsSmall { get; set; }

    /// <summary>Whether it is registered to bid.</summary>
    public bool? IsRegistered { get; set; }

    /// <summary>Whether it won at least one contract in the last 24 months.</summary>
    public bool? WonRecently { get; set; }

    /// <summary>The value of its contracts, in the organisation's currency; 0 or more.</summary>
    public decimal? ContractValue { get; set; }

    readonly void IRecord<PortfolioRecords>.AddTo(PortfolioRecords set) => set.Suppliers.Add(this, Key);
}
