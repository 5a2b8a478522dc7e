using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Reports;

/// <summary>Texts as a document may hold them, so that what was written reads back as the same bytes.</summary>
internal sealed class PlainTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(DocumentText.Of(value));
}
