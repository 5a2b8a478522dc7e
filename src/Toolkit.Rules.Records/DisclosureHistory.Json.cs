using System.Globalization;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Records;

public sealed partial class DisclosureHistory
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Writes the history as a text, to keep it from one run to the next.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var shown in _all)
                Write(json, shown);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Reads a text that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentException">The text was not written by <see cref="ToJson"/>.</exception>
    public static DisclosureHistory FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(Guard.NotNull(json));
            return new([.. document.RootElement.EnumerateArray().Select(Read)]);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new ArgumentException($"This is not what {nameof(ToJson)} wrote.", nameof(json), exception);
        }
    }

    private static void Write(Utf8JsonWriter json, ShownAnswer shown)
    {
        json.WriteStartObject();
        json.WriteString("question", shown.Question);
        json.WriteString("source", shown.Source);
        json.WriteString("asOf", shown.AsOf.ToString(DateFormat, CultureInfo.InvariantCulture));
        json.WriteNumber("value", shown.Value);
        json.WriteNumber("people", shown.People);
        json.WriteNumber("records", shown.Records);
        json.WriteNumber("unstated", shown.Unstated);
        json.WriteString("text", shown.Text);
        json.WriteEndObject();
    }

    private static ShownAnswer Read(JsonElement shown) => new(
        Text(shown, "question"),
        Text(shown, "source"),
        DateTime.ParseExact(Text(shown, "asOf"), DateFormat, CultureInfo.InvariantCulture),
        shown.GetProperty("value").GetDouble(),
        shown.GetProperty("people").GetInt64(),
        shown.GetProperty("records").GetInt64(),
        shown.GetProperty("unstated").GetInt64(),
        Text(shown, "text"));

    private static string Text(JsonElement shown, string name) =>
        shown.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");
}
