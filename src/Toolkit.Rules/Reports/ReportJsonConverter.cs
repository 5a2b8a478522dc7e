using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Reports;

/// <summary>
/// Makes a <see cref="RecommendationReport"/> in a host's JSON the report document of <see cref="JsonReport"/>, laid out and escaped as the
/// options of the serializer say.
/// </summary>
public sealed class ReportJsonConverter : JsonConverter<RecommendationReport>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not a report document; the message says where and why.</exception>
    public override RecommendationReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return JsonReport.Read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        }
        catch (ReportDocumentException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RecommendationReport value, JsonSerializerOptions options) =>
        new JsonReportWriter(Guard.NotNull(writer)).Write(Guard.NotNull(value));
}
