using System.Globalization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>
/// Writes a comparison as Markdown, for a person, in the language of the later report. Names stand as themselves and can neither mark up nor link.
/// The same comparison gives the same text on every machine and in every culture.
/// </summary>
public static class ComparisonMarkdown
{
    /// <summary>Writes a comparison. Lines end with a line feed whatever the writer's own line end is.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="writer">Where the text goes.</param>
    public static void Write(ReportComparison comparison, TextWriter writer) =>
        new MarkdownWriter(Guard.NotNull(writer)).Write(Guard.NotNull(comparison).ToOutline());

    /// <summary>Writes a comparison into a string.</summary>
    /// <param name="comparison">The comparison.</param>
    public static string ToMarkdown(ReportComparison comparison)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(comparison, writer);
        return writer.ToString();
    }
}
