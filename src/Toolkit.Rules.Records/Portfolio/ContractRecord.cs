namespace Toolkit.Rules.Records;

/// <summary>A contract of the period that the host looks at. Everything is optional; what is null is unknown.</summary>
public struct ContractRecord : IRecord<PortfolioRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Whether it is for digital or technology work.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>The value, in the organisation's currency; 0 or more.</summary>
    public decimal? Amount { get; set; }

    /// <summary>When the need was published.</summary>
    public DateTime? PublishedOn { get; set; }

    /// <summary>When it was signed.</summary>
    public DateTime? SignedOn { get; set; }

    /// <summary>Whether it went directly to a small or medium supplier.</summary>
    public bool? IsSupplierSmall { get; set; }

    /// <summary>Whether it went to a supplier not used in the three years before.</summary>
    public bool? IsSupplierNew { get; set; }

    /// <summary>Whether the tender stated the problem or outcome instead of a detailed specification.</summary>
    public bool? StatesOutcome { get; set; }

    /// <summary>Whether it counts as one of the larger procurements.</summary>
    public bool? IsLarge { get; set; }

    /// <summary>Whether there were open market talks before the tender.</summary>
    public bool? HadMarketTalks { get; set; }

    /// <summary>Whether it is above the agreed threshold for the centre to look at.</summary>
    public bool? IsAboveThreshold { get; set; }

    /// <summary>Whether the centre saw it before it was committed.</summary>
    public bool? WasSeenByCentre { get; set; }

    readonly void IRecord<PortfolioRecords>.AddTo(PortfolioRecords set) => set.Contracts.Add(this, Key);
}
