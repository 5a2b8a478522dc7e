namespace Toolkit.Rules.Records;

/// <summary>A course that somebody started. Everything is optional; what is null is unknown.</summary>
public struct LearningRecord : IRecord<WorkforceRecords>
{
    /// <summary>The host's key, only for the list of records that were left out; it may come more than once.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the course teaches digital or data skills.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether it is a practical digital leadership programme.</summary>
    public bool? IsLeaderProgramme { get; set; }

    /// <summary>The profession the course was made for; null when it was made for none in particular.</summary>
    public string? Audience { get; set; }

    /// <summary>Hours of learning, 0 or more.</summary>
    public decimal? Hours { get; set; }

    /// <summary>When it was started.</summary>
    public DateTime? StartedOn { get; set; }

    /// <summary>When it was completed; null when it was not.</summary>
    public DateTime? CompletedOn { get; set; }

    readonly void IRecord<WorkforceRecords>.AddTo(WorkforceRecords set) => set.Learning.Add(this, Key);
}
