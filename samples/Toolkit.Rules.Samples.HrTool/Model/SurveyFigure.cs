namespace Toolkit.Rules.Samples.Model;

/// <summary>A result of the staff survey: shown beside the questions, never taken for an answer, because it answers something else.</summary>
internal sealed class SurveyFigure
{
    public int Id { get; init; }

    /// <summary>The department, or nothing for a figure to compare with.</summary>
    public int? DepartmentId { get; init; }

    /// <summary>Whom it describes.</summary>
    public required string Group { get; init; }

    public required string Measure { get; init; }

    public required decimal PerCent { get; init; }
}
