namespace Toolkit.Rules.Records;

/// <summary>
/// A person as a human resources system knows one: in post, or left. Everything is optional; what is null is unknown, never no or zero.
/// There is no field for a name.
/// </summary>
public struct StaffRecord : IRecord<WorkforceRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the job family is digital, data, technology or cyber.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether the grade is one of the top two or three bands of the organisation.</summary>
    public bool? IsSenior { get; set; }

    /// <summary>How the person is employed. Contractors are not counted as staff; where it is null the person counts as staff.</summary>
    public Employment? Employment { get; set; }

    /// <summary>Full-time equivalent, 0 or more, such as 0.6.</summary>
    public decimal? Fte { get; set; }

    /// <summary>The person's answer about gender; null when the field is empty.</summary>
    public Gender? Gender { get; set; }

    /// <summary>Whether every lawful diversity field is filled in, "prefer not to say" included.</summary>
    public bool? IsDiversityDataComplete { get; set; }

    /// <summary>When the person joined the organisation.</summary>
    public DateTime? ServiceStart { get; set; }

    /// <summary>When the person left the organisation; null for those who have not.</summary>
    public DateTime? ServiceEnd { get; set; }

    /// <summary>When the person took up the present post.</summary>
    public DateTime? PostStart { get; set; }

    /// <summary>Whether the person has left for outside the public service; false for those who have not left.</summary>
    public bool? LeftPublicService { get; set; }

    /// <summary>For somebody who left: whether lack of progression was named as a main reason.</summary>
    public bool? LeftForProgression { get; set; }

    /// <summary>Whether anybody reports to the person.</summary>
    public bool? HasDirectReports { get; set; }

    /// <summary>The grade, one of a few names.</summary>
    public string? Grade { get; set; }

    /// <summary>The role, as the market pay table names it.</summary>
    public string? Role { get; set; }

    /// <summary>Yearly pay and allowances at full time, in the organisation's currency; 0 or more.</summary>
    public decimal? Pay { get; set; }

    /// <summary>The profession or job family, one of a few names.</summary>
    public string? Profession { get; set; }

    /// <summary>The courses the person has started; empty for none, null when not known. Do not add them a second time by themselves.</summary>
    public IReadOnlyList<LearningRecord>? Learning { get; set; }

    /// <summary>Those of the critical skills that the person has; empty for none, null when not known.</summary>
    public IReadOnlyList<string>? CriticalSkills { get; set; }

    /// <summary>Whether the person leads a major digital programme.</summary>
    public bool? LeadsMajorProgramme { get; set; }

    /// <summary>Whether the person has a named digital coach or mentor.</summary>
    public bool? HasCoach { get; set; }

    /// <summary>Whether the person heads an organisation, such as a department.</summary>
    public bool? IsHeadOfOrganisation { get; set; }

    /// <summary>Whether signed objectives hold at least one measured digital result.</summary>
    public bool? HasDigitalObjective { get; set; }

    /// <summary>Whether the person belongs to the executive committee.</summary>
    public bool? IsInTopTeam { get; set; }

    /// <summary>Whether the person has two years or more in digital, operational or delivery roles.</summary>
    public bool? HasDeliveryExperience { get; set; }

    /// <summary>Whether the person watched user research or worked in a live service in the last 12 months.</summary>
    public bool? MetUsersLastYear { get; set; }

    /// <summary>Whether the person buys: commercial staff.</summary>
    public bool? IsCommercial { get; set; }

    /// <summary>Whether the person has specialist digital commercial skills.</summary>
    public bool? HasDigitalCommercialSkill { get; set; }

    readonly void IRecord<WorkforceRecords>.AddTo(WorkforceRecords set) => set.Staff.Add(this, Key);
}
