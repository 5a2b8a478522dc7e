using System.Text;
using System.Text.Json;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>
/// A comparison as a JSON document, for programs. The same comparison gives the same bytes on every machine and in every culture, and what
/// was read gives the bytes it was read from. Later versions add to the document and rename nothing; what is not known is passed over.
/// </summary>
public static class ComparisonJson
{
    private const string SchemaResource = "Comparisons.comparison.schema.json";

    private static readonly JsonDocumentOptions ReaderOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Lazy<DocumentShape> Shape = new(() => DocumentSchema.Shape(SchemaResource));

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
    public static string Schema() => DocumentSchema.Text(DocumentSchema.Whole(SchemaResource));

    /// <summary>
    /// Reads a comparison of at most 64 MiB. Its words are taken for English. Every value is held against its range and against those it goes
    /// together with; comments and trailing commas are read.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ComparisonDocumentException">The document is not a comparison; the exception lists every problem with its place.</exception>
    public static ReportComparison Parse(string json)
    {
        var bytes = ShapeReader.Fitting(ProfileInput.Bytes(Guard.NotNull(json)), Shape.Value, "a comparison document", out var problems);
        if (bytes is not null)
        {
            var contradictions = new PlacedProblems();
            var comparison = Read(bytes, contradictions);
            if (comparison is not null && !contradictions.Any)
                return comparison;
            contradictions.AddTo(problems, bytes);
        }
        throw new ComparisonDocumentException(problems.ToProblems());
    }

    private static ReportComparison? Read(byte[] bytes, PlacedProblems problems)
    {
        using var document = JsonDocument.Parse(bytes, ReaderOptions);
        new ComparisonCheck(problems).Check(document.RootElement);
        return problems.Any ? null : document.RootElement.Deserialize(ComparisonDocument.Default.ReportComparison);
    }
}
