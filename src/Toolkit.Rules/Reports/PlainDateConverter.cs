using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Reports;

/// <summary>Dates without a time of day.</summary>
internal sealed class PlainDateConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTime.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new JsonException($"'{reader.GetString()}' is not a date such as 2026-10-31.");

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(PlainNumber.Of(value));
}
