using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Reports;

/// <summary>
/// Writes a report as HTML, to look at, keep and print: one file with its style and its drawings inside, without script and without a
/// request to anywhere, in the language of the engine that made the report. Text from the profile stands as itself. The same
/// report gives the same text on every machine and in every culture.
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
/// var page = new StringWriter();   // or a StreamWriter on a file or a response
/// HtmlReport.Write(RecommendationEngine.CreateDefault().Recommend(profile), page);
/// Console.WriteLine(page);
/// </code>
/// </example>
public static class HtmlReport
{
    private static readonly Lazy<string> LazyStyleSheet = new(() => EmbeddedText.Read("Reports.report.css"));
    private static readonly Lazy<string> LazyPolicy = new(MakePolicy);

    /// <summary>The style sheet: part of a report, and needed once on a page that takes in a fragment. It styles nothing outside the fragment.</summary>
    public static string StyleSheet => LazyStyleSheet.Value;

    /// <summary>
    /// The sources a report may load from, as the value of a <c>Content-Security-Policy</c> header: its own style sheet, by its hash, and nothing else.
    /// The report itself says so too; a host that serves one sends it as a header as well.
    /// </summary>
    public static string ContentSecurityPolicy => LazyPolicy.Value;

    /// <summary>Writes a report as a document of its own. Lines end with a line feed whatever the writer's own line end is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes; what encodes it has to be UTF-8.</param>
    public static void Write(RecommendationReport report, TextWriter writer)
    {
        Guard.NotNull(report);
        Guard.NotNull(writer).Write("<!DOCTYPE html>\n");
        using var html = new HtmlElements(writer);
        new HtmlWriter(ReportOutline.Of(report, OutlineMedium.Page), html, headingLevel: 1).WriteDocument();
    }

    /// <summary>Writes a report as a part of a page of the host's.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="headingLevel">The level of its topmost heading, 1 to 4; two more levels are below it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 4.</exception>
    public static void WriteFragment(RecommendationReport report, TextWriter writer, int headingLevel = 2)
    {
        Guard.NotNull(report);
        Guard.NotNull(writer);
        if (headingLevel is < 1 or > 4)
            throw new ArgumentOutOfRangeException(nameof(headingLevel), headingLevel, "The level of the topmost heading is 1 to 4.");
        using var html = new HtmlElements(writer);
        new HtmlWriter(ReportOutline.Of(report, OutlineMedium.Page), html, headingLevel).WriteFragment();
    }

    /// <summary>Writes a report as a document into a string.</summary>
    /// <param name="report">The report.</param>
    public static string ToHtml(RecommendationReport report)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, writer);
        return writer.ToString();
    }

    private static string MakePolicy()
    {
        using var sha = SHA256.Create();
        var hash = Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(StyleSheet)));
        return $"default-src 'none'; img-src data:; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
    }
}
