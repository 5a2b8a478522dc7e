namespace Toolkit.Rules.Samples.Model;

/// <summary>What was recommended to a department, and on what grounds.</summary>
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

    /// <summary>What the records said of each question they could be asked.</summary>
    public List<ComputedFigure> Figures { get; init; } = [];

    public List<Run> Runs { get; init; } = [];
}
