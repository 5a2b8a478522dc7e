namespace Toolkit.Rules.Records;

/// <summary>A request to spend that a central control looked at. Everything is optional; what is null is unknown.</summary>
public struct SpendRequestRecord : IRecord<PortfolioRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>When it was made.</summary>
    public DateTime? RequestedOn { get; set; }

    /// <summary>When it was decided; null while it is open.</summary>
    public DateTime? DecidedOn { get; set; }

    /// <summary>How many hours of assurance it took; 0 or more.</summary>
    public decimal? AssuranceHours { get; set; }

    /// <summary>The amount that the control saved, in the organisation's currency; 0 or more.</summary>
    public decimal? Saving { get; set; }

    readonly void IRecord<PortfolioRecords>.AddTo(PortfolioRecords set) => set.SpendRequests.Add(this, Key);
}
