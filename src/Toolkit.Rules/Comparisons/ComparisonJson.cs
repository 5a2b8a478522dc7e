using System.Text;
using System.Text.Json;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>
/// A comparison as a JSON document, for programs. The same comparison gives the same bytes on every machine and in every culture, and what
/// was read gives the bytes it was read from. Later versions add to the document and rename nothing; what is not known is passed over.
/// </summary>
public static class ComparisonJson
{
    /// <summary>Writes a comparison, UTF-8 without a byte order mark, with a line break at the end. The stream stays open.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="utf8Json">Where the document goes.</param>
    public static void Write(ReportComparison comparison, Stream utf8Json)
    {
        Guard.NotNull(comparison);
        Guard.NotNull(utf8Json);
        using (var json = new Utf8JsonWriter(utf8Json, JsonReport.WriterOptions))
            JsonSerializer.Serialize(json, comparison, ComparisonDocument.Default.ReportComparison);
        utf8Json.WriteByte((byte)'\n');
    }

    /// <summary>The document as text, with a line break at the end.</summary>
    /// <param name="comparison">The comparison.</param>
    public static string ToJson(ReportComparison comparison)
    {
        using var stream = new MemoryStream();
        Write(comparison, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The JSON Schema (draft-07) of the document.</summary>
    public static string Schema() => EmbeddedText.Read("Comparisons.comparison.schema.json");

    /// <summary>Reads a comparison. Its words are taken for English.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="FormatException">The document is not a comparison; the message says where and why.</exception>
    public static ReportComparison Parse(string json)
    {
        Guard.NotNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, ComparisonDocument.Default.ReportComparison)
                ?? throw new FormatException("This is not a comparison of reports: it is null.");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new FormatException($"This is not a comparison of reports: {problem.Message}", problem);
        }
    }
}
