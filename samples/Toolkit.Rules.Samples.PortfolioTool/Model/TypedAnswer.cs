namespace Toolkit.Rules.Samples.Model;

/// <summary>An answer that a person gave about a department. Nothing but a person changes it.</summary>
internal sealed class TypedAnswer
{
    public int Id { get; init; }

    public required int DepartmentId { get; init; }

    public Department? Department { get; init; }

    /// <summary>The key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The answer as a profile document spells it; null when it was withdrawn. The row stays, so that the count of its changes goes on.</summary>
    public string? Json { get; set; }

    public DateOnly AnsweredOn { get; set; }

    /// <summary>Counts the changes; who saves must have seen the last one.</summary>
    public int Version { get; set; }
}
