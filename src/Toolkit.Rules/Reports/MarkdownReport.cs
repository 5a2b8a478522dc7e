using System.Globalization;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Reports;

/// <summary>
/// Writes a report as Markdown, for a person, in the language of the engine that made the report. Text from the profile stands
/// as itself and can neither mark up nor link. The same report gives the same text on every machine and in every culture.
/// </summary>
/// <example>
/// <code>
/// using Toolkit.Rules;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
/// using Toolkit.Rules.Reports;
///
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31))
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24)
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// Console.WriteLine(MarkdownReport.ToMarkdown(RecommendationEngine.CreateDefault().Recommend(profile)));
/// </code>
/// </example>
public static class MarkdownReport
{
    /// <summary>Writes a report. Lines end with a line feed whatever the writer's own line end is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes.</param>
    public static void Write(RecommendationReport report, TextWriter writer) =>
        new MarkdownWriter(Guard.NotNull(writer)).Write(ReportOutline.Of(report));

    /// <summary>Writes a report into a string.</summary>
    /// <param name="report">The report.</param>
    public static string ToMarkdown(RecommendationReport report)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, writer);
        return writer.ToString();
    }
}
