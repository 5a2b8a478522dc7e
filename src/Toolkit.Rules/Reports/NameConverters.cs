using System.Text.Json;
using System.Text.Json.Serialization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Reports;

/// <summary>The values of an enumeration by the names they bear in a report.</summary>
internal abstract class NameConverter<T>(NameTable<T> names) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } name && names.TryFind(name, out var value)
            ? value
            : throw new JsonException($"'{reader.GetString()}' is not one of {string.Join(", ", names.Names)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(names.Of(value));
}

internal sealed class CriterionNameConverter() : NameConverter<Criterion>(ReportNames.Contributions);

internal sealed class OutcomeNameConverter() : NameConverter<Outcome>(ReportNames.Outcomes);

internal sealed class KindNameConverter() : NameConverter<IndicatorKind>(ReportNames.Kinds);
