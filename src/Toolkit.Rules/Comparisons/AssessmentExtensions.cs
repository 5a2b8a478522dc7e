using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Comparisons;

/// <summary>Compares assessments.</summary>
public static class AssessmentExtensions
{
    /// <summary>Compares an assessment with an earlier one: of another date, under other options, or before changes.</summary>
    /// <param name="after">The assessment that is.</param>
    /// <param name="before">The assessment that was.</param>
    /// <returns>The changes between the two reports, and their causes.</returns>
    public static ReportComparison ComparedWith(this Assessment after, Assessment before) =>
        ReportComparison.Between(Guard.NotNull(before).Report, Guard.NotNull(after).Report);
}
