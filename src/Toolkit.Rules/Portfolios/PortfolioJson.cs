using System.Text;
using System.Text.Json;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Portfolios;

/// <summary>
/// The portfolio report as a JSON document, for programs: the same report gives the same bytes on every machine and in every culture.
/// Later versions add to the document and rename nothing.
/// </summary>
public static class PortfolioJson
{
    /// <summary>Writes a report, UTF-8 without a byte order mark, with a line break at the end. The stream stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="utf8Json">Where the document goes.</param>
    public static void Write(PortfolioReport report, Stream utf8Json)
    {
        Guard.NotNull(report);
        Guard.NotNull(utf8Json);
        using (var json = new Utf8JsonWriter(utf8Json, JsonReport.WriterOptions))
            new PortfolioJsonWriter(json).Write(report);
        utf8Json.WriteByte((byte)'\n');
    }

    /// <summary>The document as text, with a line break at the end.</summary>
    /// <param name="report">The report.</param>
    public static string ToJson(PortfolioReport report)
    {
        using var stream = new MemoryStream();
        Write(report, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The JSON Schema (draft-07) of the document.</summary>
    public static string Schema() => EmbeddedText.Read("Portfolios.portfolio.schema.json");
}
