namespace Toolkit.Rules.Records;

/// <summary>A commitment of the digital strategy. Everything is optional; what is null is unknown.</summary>
public struct CommitmentRecord : IRecord<PortfolioRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Whether it names an accountable senior owner outside the digital unit.</summary>
    public bool? HasBusinessOwner { get; set; }

    /// <summary>Whether it has an approved budget line for at least the next financial year.</summary>
    public bool? IsFunded { get; set; }

    /// <summary>The number of its targets; 0 for none.</summary>
    public int? Targets { get; set; }

    /// <summary>The number of those with a measured baseline, a target value and a date.</summary>
    public int? MeasuredTargets { get; set; }

    readonly void IRecord<PortfolioRecords>.AddTo(PortfolioRecords set) => set.Commitments.Add(this, Key);
}
