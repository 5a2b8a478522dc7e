namespace Toolkit.Rules.Records;

/// <summary>An established position, filled or vacant. Everything is optional; what is null is unknown.</summary>
public struct PositionRecord : IRecord<WorkforceRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the job family is digital, data, technology or cyber.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether the grade is one of the top two or three bands of the organisation.</summary>
    public bool? IsSenior { get; set; }

    /// <summary>Whether it is empty today.</summary>
    public bool? IsVacant { get; set; }

    /// <summary>Since when it is, or was last, without a permanent holder.</summary>
    public DateTime? VacantSince { get; set; }

    /// <summary>When the present holder took it up; null while it is vacant.</summary>
    public DateTime? FilledOn { get; set; }

    /// <summary>The family of roles it belongs to, one of a few names, such as software development.</summary>
    public string? RoleFamily { get; set; }

    /// <summary>Whether the holder manages people; false for an expert post.</summary>
    public bool? IsManagement { get; set; }

    /// <summary>The grade as a number: 1 is the lowest, one more for each grade above it.</summary>
    public int? GradeLevel { get; set; }

    /// <summary>Whether it is the post of the most senior digital leader.</summary>
    public bool? IsHeadOfDigital { get; set; }

    /// <summary>Whether the holder is a full member of the executive committee.</summary>
    public bool? IsOnBoard { get; set; }

    readonly void IRecord<WorkforceRecords>.AddTo(WorkforceRecords set) => set.Positions.Add(this, Key);
}
