using System.Globalization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Portfolios;

/// <summary>
/// Writes a portfolio report as Markdown, for a person, in the language of the engine. Names stand as themselves and can neither mark up nor
/// link. The same report gives the same text on every machine and in every culture.
/// </summary>
public static class PortfolioMarkdown
{
    /// <summary>Writes a report. Lines end with a line feed whatever the writer's own line end is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes.</param>
    public static void Write(PortfolioReport report, TextWriter writer) =>
        new MarkdownWriter(Guard.NotNull(writer)).Write(Guard.NotNull(report).ToOutline());

    /// <summary>Writes a report into a string.</summary>
    /// <param name="report">The report.</param>
    public static string ToMarkdown(PortfolioReport report)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, writer);
        return writer.ToString();
    }
}
