using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

internal static partial class ProfileSchema
{
    private static readonly IndicatorKind[] Kinds =
    [
        IndicatorKind.Percentage, IndicatorKind.Maturity, IndicatorKind.YesNo, IndicatorKind.Count,
        IndicatorKind.Months, IndicatorKind.Years, IndicatorKind.Money,
    ];

    private static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("definitions");
        foreach (var kind in Kinds)
            WriteAnswer(json, kind);
        WriteNotApplicable(json);
        WriteUnknown(json);
        json.WriteEndObject();
    }

    /// <summary>An answer is null, a value, a value with remarks, a reason why there is none, or an object of nulls.</summary>
    private static void WriteAnswer(Utf8JsonWriter json, IndicatorKind kind)
    {
        json.WriteStartObject(IndicatorKinds.Key(kind));
        json.WriteStartArray("oneOf");
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteStartObject();
        WriteValue(json, kind);
        json.WriteEndObject();
        WriteAnswerObject(json, kind);
        WriteReference(json, "notApplicable");
        WriteReference(json, "unknown");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAnswerObject(Utf8JsonWriter json, IndicatorKind kind)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        WriteRequired(json, "value");
        json.WriteStartObject("properties");
        json.WriteStartObject("value");
        WriteValue(json, kind);
        json.WriteEndObject();
        if (kind == IndicatorKind.Money)
            WriteText(json, "currency", "The currency of this amount, when it is not that of the organisation.", DocumentBounds.Currency, isOptional: true);
        WriteNull(json, "notApplicable");
        WriteText(json, "source", "Where the value comes from.", DocumentBounds.Remark, isOptional: true);
        WriteText(json, "note", "A remark.", DocumentBounds.Remark, isOptional: true);
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteNotApplicable(Utf8JsonWriter json)
    {
        json.WriteStartObject("notApplicable");
        json.WriteString("type", "object");
        WriteRequired(json, "notApplicable");
        json.WriteStartObject("properties");
        WriteNull(json, "value");
        WriteText(json, "notApplicable", "Why the question does not apply.", DocumentBounds.Remark, isOptional: false);
        WriteText(json, "source", description: null, DocumentBounds.Remark, isOptional: true);
        WriteText(json, "note", description: null, DocumentBounds.Remark, isOptional: true);
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteUnknown(Utf8JsonWriter json)
    {
        json.WriteStartObject("unknown");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var name in new[] { "value", "notApplicable", "source", "note" })
            WriteNull(json, name);
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteNull(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "null");
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string definition)
    {
        json.WriteStartObject();
        json.WriteString("$ref", "#/definitions/" + definition);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, IndicatorKind kind)
    {
        if (kind == IndicatorKind.YesNo)
            json.WriteString("type", "boolean");
        else
            WriteNumber(json, IndicatorKinds.IsWhole(kind) ? "integer" : "number", IndicatorKinds.Highest(kind), isOptional: false);
    }
}
