using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Reports;

/// <summary>Numbers with the fewest digits that read back as the same number, on every framework.</summary>
internal sealed class PlainNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteRawValue(PlainNumber.Of(value), skipInputValidation: true);
}
