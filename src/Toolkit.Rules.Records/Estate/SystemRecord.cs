namespace Toolkit.Rules.Records;

/// <summary>A system of the estate, as a register of assets knows it. Everything is optional; what is null is unknown, never no or zero.</summary>
public struct SystemRecord : IRecord<EstateRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Who makes the product, such as Microsoft.</summary>
    public string? Vendor { get; set; }

    /// <summary>The product it runs on, as the table of support dates names it, such as <c>windows-server</c>.</summary>
    public string? Product { get; set; }

    /// <summary>The product as the table of exploited vulnerabilities names it, such as Windows, where that differs from <see cref="Product"/>.</summary>
    public string? ExploitedProduct { get; set; }

    /// <summary>The version of the product, such as 8.4.2.</summary>
    public string? Version { get; set; }

    /// <summary>When support ends or ended. It goes before the table of support dates.</summary>
    public DateTime? SupportEnd { get; set; }

    /// <summary>
    /// Whether the organisation itself counts it as legacy, such as impossible to update or above risk tolerance. Where that is not said, nobody knows, even
    /// while support lasts; where it is said, a support end in the past makes the system legacy.
    /// </summary>
    public bool? IsLegacy { get; set; }

    /// <summary>Whether it supports a critical service.</summary>
    public bool? IsCritical { get; set; }

    /// <summary>When it was taken into use.</summary>
    public DateTime? InUseSince { get; set; }

    /// <summary>Whether an owner is named.</summary>
    public bool? HasOwner { get; set; }

    /// <summary>Whether it has a risk score.</summary>
    public bool? HasRiskScore { get; set; }

    /// <summary>Whether it is rated red.</summary>
    public bool? IsRed { get; set; }

    /// <summary>Whether its remediation or replacement is fully funded.</summary>
    public bool? IsReplacementFunded { get; set; }

    /// <summary>The yearly cost of keeping it running, in the organisation's currency; 0 or more.</summary>
    public decimal? RunCost { get; set; }

    readonly void IRecord<EstateRecords>.AddTo(EstateRecords set) => set.Systems.Add(this);
}
