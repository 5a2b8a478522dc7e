using System.Globalization;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Writes the JSON Schema of profile documents. Draft 07, the newest that editors and validators agree on. It cannot say everything the
/// reader checks: an existing date, a currency for amounts of money, a property given twice.
/// </summary>
internal static partial class ProfileSchema
{
    internal static string Write(KnownIndicators indicators) => Encoding.UTF8.GetString(ProfileWriter.ToBytes(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "Organisation profile");
        json.WriteString("description", "What one organisation has answered at one date. An unknown answer is null or left out.");
        json.WriteString("type", "object");
        WriteRequired(json, "organisation", "asOf");
        json.WriteStartObject("properties");
        WriteOrganisation(json);
        WriteText(json, "asOf", "The date the answers hold for, yyyy-MM-dd.", DocumentBounds.Day, isOptional: false);
        WriteAnswers(json, indicators);
        WritePriorities(json);
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        WriteDefinitions(json);
        json.WriteEndObject();
    }));

    /// <summary>The anchors of the levels of a maturity indicator, each on a line with its number; none for any other.</summary>
    internal static IEnumerable<string> Anchors(Indicator indicator, TextCatalogue texts) =>
        indicator.Text(texts).Anchors
            .Select((anchor, level) => level.ToString(CultureInfo.InvariantCulture) + ": " + anchor);

    private static void WriteOrganisation(Utf8JsonWriter json)
    {
        json.WriteStartObject("organisation");
        json.WriteString("type", "object");
        WriteRequired(json, "id", "name", "kind");
        json.WriteStartObject("properties");
        WriteText(json, "id", "A short stable id.", DocumentBounds.NameText, isOptional: false);
        WriteText(json, "name", "The name shown in reports.", DocumentBounds.NameText, isOptional: false);
        json.WriteStartObject("kind");
        WriteList(json, "enum", OrganisationKinds.Keys);
        json.WriteEndObject();
        WriteText(json, "currency", "The ISO 4217 code of the currency of its amounts of money; required when there are any.", DocumentBounds.Currency, isOptional: true);
        WriteStaff(json, "staff", "Its own staff in full-time equivalents; for a government those of the whole administration. Some approaches do not apply below a size.");
        WriteStaff(json, "digitalStaff", "Those of its staff in digital roles, in full-time equivalents; no more than staff.");
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteStaff(Utf8JsonWriter json, string name, string description)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        WriteNumber(json, "integer", Organisation.MostStaff, isOptional: true);
        json.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter json, KnownIndicators indicators)
    {
        json.WriteStartObject("answers");
        WriteList(json, "type", ["object", "null"]);
        json.WriteStartObject("properties");
        foreach (var indicator in indicators.All)
        {
            json.WriteStartObject(indicator.Key);
            json.WriteString("title", indicator.Question);
            json.WriteString("description", string.Join("\n", Anchors(indicator, TextCatalogue.English).Prepend(indicator.Allowed)));
            // Beside a bare $ref, draft 07 ignores title and description.
            json.WriteStartArray("allOf");
            WriteReference(json, IndicatorKinds.Key(indicator.Kind));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        foreach (var retired in IndicatorCatalogue.Retired.Where(retired => indicators.Find(retired.Key) == retired))
        {
            json.WriteStartObject(retired.Key);
            json.WriteString("description", retired.Notice());
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WritePriorities(Utf8JsonWriter json)
    {
        json.WriteStartObject("priorities");
        json.WriteString("description", "How much each finding, 1 to 7, matters to the organisation: 0 to 1.");
        WriteList(json, "type", ["object", "null"]);
        json.WriteStartObject("patternProperties");
        json.WriteStartObject("^[1-7]$");
        WriteNumber(json, "number", 1, isOptional: true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? description, ValueBound bound, bool isOptional)
    {
        json.WriteStartObject(name);
        if (description is not null)
            json.WriteString("description", description);
        WriteType(json, "string", isOptional);
        foreach (var member in bound.Schema().Where(member => member.Key is "pattern" or "maxLength"))
        {
            json.WritePropertyName(member.Key);
            member.Value!.WriteTo(json);
        }
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string type, double highest, bool isOptional)
    {
        WriteType(json, type, isOptional);
        json.WriteNumber("minimum", 0);
        json.WritePropertyName("maximum");
        json.WriteRawValue(highest.ToString("R", CultureInfo.InvariantCulture));
    }

    private static void WriteType(Utf8JsonWriter json, string type, bool isOptional)
    {
        if (isOptional)
            WriteList(json, "type", [type, "null"]);
        else
            json.WriteString("type", type);
    }

    private static void WriteRequired(Utf8JsonWriter json, params string[] names) => WriteList(json, "required", names);

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
