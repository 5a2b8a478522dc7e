namespace Toolkit.Rules.Records;

/// <summary>A recruitment campaign. Everything is optional; what is null is unknown.</summary>
public struct CampaignRecord : IRecord<WorkforceRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the post is digital, data, technology or cyber.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether the grade is one of the top two or three bands of the organisation.</summary>
    public bool? IsSenior { get; set; }

    /// <summary>When the post was advertised.</summary>
    public DateTime? AdvertisedOn { get; set; }

    /// <summary>When an offer was made; null when none was.</summary>
    public DateTime? OfferedOn { get; set; }

    /// <summary>The first day of the person appointed; null when there is none yet.</summary>
    public DateTime? StartedOn { get; set; }

    /// <summary>How it ended.</summary>
    public CampaignOutcome? Outcome { get; set; }

    /// <summary>Whether the advert stated concrete flexible, part-time or remote terms.</summary>
    public bool? StatesFlexibleTerms { get; set; }

    /// <summary>Whether leading digital change was an essential criterion.</summary>
    public bool? HasDigitalCriterion { get; set; }

    /// <summary>When an exception from the pay scale was asked for; null when none was.</summary>
    public DateTime? PayExceptionAskedOn { get; set; }

    /// <summary>When that exception was decided; null while it is open.</summary>
    public DateTime? PayExceptionDecidedOn { get; set; }

    readonly void IRecord<WorkforceRecords>.AddTo(WorkforceRecords set) => set.Campaigns.Add(this, Key);
}
