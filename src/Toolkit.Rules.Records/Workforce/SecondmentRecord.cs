namespace Toolkit.Rules.Records;

/// <summary>A secondment or fellowship, inward or outward. Everything is optional; what is null is unknown.</summary>
public struct SecondmentRecord : IRecord<WorkforceRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Whether somebody comes from elsewhere (true) or goes elsewhere (false).</summary>
    public bool? IsInward { get; set; }

    /// <summary>For an outward one: whether the person is digital or senior staff.</summary>
    public bool? IsDigitalOrSenior { get; set; }

    /// <summary>When the need was agreed.</summary>
    public DateTime? AgreedOn { get; set; }

    /// <summary>The first day.</summary>
    public DateTime? StartedOn { get; set; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateTime? EndedOn { get; set; }

    /// <summary>For an inward one that has ended: whether the person stayed in public service, or left a documented handover.</summary>
    public bool? StayedOrHandedOver { get; set; }

    readonly void IRecord<WorkforceRecords>.AddTo(WorkforceRecords set) => set.Secondments.Add(this, Key);
}
