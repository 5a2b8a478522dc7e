namespace Toolkit.Rules.Samples.Model;

/// <summary>The report on a department at one time, with the figures that it rests on.</summary>
internal sealed class StoredReport
{
    public int Id { get; init; }

    public required int DepartmentId { get; init; }

    public Department? Department { get; init; }

    /// <summary>The day the answers hold for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The profile, as a document.</summary>
    public required string Profile { get; init; }

    /// <summary>The report, as a document.</summary>
    public required string Report { get; init; }

    /// <summary>The figures of the records for each question that they can be asked.</summary>
    public List<ComputedFigure> Figures { get; init; } = [];

    public List<Run> Runs { get; init; } = [];
}
