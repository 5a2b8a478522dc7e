using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Tables;

public sealed partial record TableMapping
{
    internal const string DocumentSchema = "toolkit-rules-table-mapping/1";

    /// <summary>Writes the mapping as a JSON document, to keep it from one file to the next. <see cref="JsonSchema"/> describes it.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Reads a document that <see cref="ToJson"/> wrote, or that somebody wrote by its schema.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="TableException">It is no mapping; the exception lists every problem.</exception>
    public static TableMapping FromJson(string json) => new MappingDocument(TableTexts.InEnglish).Read(Guard.NotNull(json));

    /// <summary>Gives the JSON schema of the document.</summary>
    public static string JsonSchema()
    {
        using var stream = typeof(TableMapping).Assembly.GetManifestResourceStream("Toolkit.Rules.Tables.Mapping.mapping.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", DocumentSchema);
        json.WriteString("name", Name);
        json.WriteNumber("version", Version);
        json.WriteString("record", Record);
        json.WriteStartArray("fields");
        foreach (var field in Fields)
            Write(json, field);
        json.WriteEndArray();
        json.WriteStartArray("emptyWords");
        foreach (var word in EmptyWords)
            json.WriteStringValue(word);
        json.WriteEndArray();
        WriteText(json, "countHeading", CountHeading);
        if (TotalsAreRecords)
            json.WriteBoolean("totalsAreRecords", true);
        if (KeepsRepeatedKeys)
            json.WriteBoolean("keepsRepeatedKeys", true);
        WriteText(json, "delimiter", Choices.Delimiter?.ToString());
        WriteText(json, "encoding", Choices.Encoding is { } encoding ? Spelling.Of(encoding.ToString()) : null);
        WriteText(json, "sheet", Choices.Sheet);
        if (Choices.HeaderLine is { } line)
            json.WriteNumber("headerLine", line);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FieldMapping field)
    {
        json.WriteStartObject();
        json.WriteString("field", field.Field);
        WriteText(json, "heading", field.Heading);
        if (field.Occurrence != 0)
            json.WriteNumber("occurrence", field.Occurrence);
        WriteText(json, "value", field.Value);
        WriteText(json, "numbers", field.Numbers is { } numbers ? Spelling.Of(numbers.ToString()) : null);
        WriteText(json, "days", field.Days is { } days ? Spelling.Of(days.ToString()) : null);
        if (field.Scale != 1)
            json.WriteNumber("scale", field.Scale);
        if (field.Values.Count > 0)
        {
            json.WriteStartObject("values");
            foreach (var value in field.Values.OrderBy(value => value.Key, StringComparer.Ordinal))
                json.WriteString(value.Key, value.Value);
            json.WriteEndObject();
        }
        WriteText(json, "otherwise", field.Otherwise);
        WriteText(json, "basis", field.Basis);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
