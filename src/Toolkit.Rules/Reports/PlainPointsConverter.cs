using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Reports;

/// <summary>Points, always with two decimals.</summary>
internal sealed class PlainPointsConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(PlainNumber.Of(value), skipInputValidation: true);
}
