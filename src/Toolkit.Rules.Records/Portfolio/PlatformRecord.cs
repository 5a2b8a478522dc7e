namespace Toolkit.Rules.Records;

/// <summary>A shared platform and the old route it is to replace. Everything is optional; what is null is unknown.</summary>
public struct PlatformRecord : IRecord<PortfolioRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>When it was launched.</summary>
    public DateTime? LaunchedOn { get; set; }

    /// <summary>How many users or organisations were planned for twelve months after launch; above 0.</summary>
    public long? PlannedUsers { get; set; }

    /// <summary>How many there were twelve months after launch; 0 or more.</summary>
    public long? ActualUsers { get; set; }

    /// <summary>When the old system or channel was to be closed.</summary>
    public DateTime? OldPlannedClosure { get; set; }

    /// <summary>Whether the old system or channel still runs.</summary>
    public bool? IsOldRunning { get; set; }

    /// <summary>When the old system or channel was closed; null while it runs.</summary>
    public DateTime? OldClosedOn { get; set; }

    /// <summary>The yearly cost of the old routes, in the organisation's currency; 0 or more.</summary>
    public decimal? OldYearlyCost { get; set; }

    /// <summary>The yearly cost of the platform, in the organisation's currency; above 0.</summary>
    public decimal? YearlyCost { get; set; }

    /// <summary>Whether there is a funded plan and a date for closing the old system or channel.</summary>
    public bool? IsClosureFunded { get; set; }

    readonly void IRecord<PortfolioRecords>.AddTo(PortfolioRecords set) => set.Platforms.Add(this, Key);
}
