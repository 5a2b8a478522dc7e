namespace Toolkit.Rules.Samples.Model;

/// <summary>An answer that a person gave. Nothing but a person changes it.</summary>
internal sealed class TypedAnswer
{
    public int Id { get; init; }

    public required int DepartmentId { get; init; }

    /// <summary>The key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The answer as a profile document spells it; null when it was withdrawn. The row stays, so that the count of its changes goes on.</summary>
    public string? Json { get; set; }

    /// <summary>Whether a figure computed from the records stands in for it in the report. Only a person says so.</summary>
    public bool YieldsToRecords { get; set; }

    public DateOnly AnsweredOn { get; set; }

    /// <summary>Counts the changes; who saves must have seen the last one.</summary>
    public int Version { get; set; }
}
