using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Reports;

/// <summary>
/// The report as a JSON document, for programs. The same report gives the same bytes on every machine and in every culture, and what was
/// read gives the bytes it was read from. Later versions add to the document and rename nothing; what is not known is passed over.
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
/// var json = JsonReport.ToJson(RecommendationEngine.CreateDefault().Recommend(profile));
/// Console.WriteLine(JsonReport.Parse(json).Recommendations.Count);
/// </code>
/// </example>
public static class JsonReport
{
    internal static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        // The document is never put into a web page unescaped; without this every name that is not plain ASCII would be unreadable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const string SchemaResource = "Reports.report.schema.json";

    private static readonly JsonDocumentOptions ReaderOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Lazy<DocumentShape> Shape = new(() => DocumentSchema.Shape(SchemaResource));

    /// <summary>Writes a report, UTF-8 without a byte order mark, with a line break at the end. The stream stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="utf8Json">Where the document goes.</param>
    public static void Write(RecommendationReport report, Stream utf8Json)
    {
        Guard.NotNull(report);
        Guard.NotNull(utf8Json);
        using var document = new PooledBuffer();
        Write(report, document);
        var written = document.Written;
        utf8Json.Write(written.Array!, written.Offset, written.Count);
    }

    /// <summary>Writes a report, UTF-8 without a byte order mark, with a line break at the end.</summary>
    /// <param name="report">The report.</param>
    /// <param name="utf8Json">Where the document goes, such as the body of a response.</param>
    public static void Write(RecommendationReport report, IBufferWriter<byte> utf8Json)
    {
        Guard.NotNull(report);
        Guard.NotNull(utf8Json);
        using (var json = new Utf8JsonWriter(utf8Json, WriterOptions))
            new JsonReportWriter(json).Write(report);
        utf8Json.Write("\n"u8);
    }

    /// <summary>The document as text, with a line break at the end.</summary>
    /// <param name="report">The report.</param>
    public static string ToJson(RecommendationReport report)
    {
        using var document = new PooledBuffer();
        Write(report, document);
        var written = document.Written;
        return Encoding.UTF8.GetString(written.Array!, written.Offset, written.Count);
    }

    /// <summary>
    /// Reads a report of at most 64 MiB. Its words are taken for English, whatever language they are in. Every value is held against its range
    /// and against those it goes together with; comments and trailing commas are read.
    /// </summary>
    /// <param name="utf8Json">The document, UTF-8. Read to its end, or to one byte past the size limit, and left open.</param>
    /// <exception cref="ReportDocumentException">The document is not a report; the exception lists every problem with its place.</exception>
    public static RecommendationReport Read(Stream utf8Json) => Read(ProfileInput.Bytes(Guard.NotNull(utf8Json), DocumentBounds.MostBytes));

    /// <summary>Reads a report, as <see cref="Read(Stream)"/> does.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ReportDocumentException">The document is not a report; the exception lists every problem with its place.</exception>
    public static RecommendationReport Parse(string json) => Read(ProfileInput.Bytes(Guard.NotNull(json)));

    /// <summary>The JSON Schema (draft-07) of the document.</summary>
    public static string Schema() => DocumentSchema.Text(DocumentSchema.Whole(SchemaResource));

    internal static RecommendationReport Read(byte[] utf8Json)
    {
        var bytes = ShapeReader.Fitting(utf8Json, Shape.Value, "a report document", out var problems);
        if (bytes is not null)
        {
            var contradictions = new PlacedProblems();
            using var document = JsonDocument.Parse(bytes, ReaderOptions);
            var report = JsonReportReader.Read(new ReportNode(document.RootElement, "$", contradictions));
            if (!contradictions.Any)
                return report;
            contradictions.AddTo(problems, bytes);
        }
        throw new ReportDocumentException(problems.ToProblems());
    }
}
