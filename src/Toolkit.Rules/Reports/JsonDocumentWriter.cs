using System.Text;
using System.Text.Json;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reports;

/// <summary>How every document of the library spells texts, numbers, lists and needs.</summary>
internal abstract class JsonDocumentWriter(Utf8JsonWriter json)
{
    protected Utf8JsonWriter Json => json;

    protected void WriteNeed(NeedInterval need)
    {
        json.WriteStartObject("need");
        WriteNumber("value", need.Value);
        WriteNumber("low", need.Low);
        WriteNumber("high", need.High);
        json.WriteEndObject();
    }

    /// <summary>Why something is put off, by whom and until when.</summary>
    protected void WriteMembers(Decision decision)
    {
        WriteText("reason", decision.Justification);
        WriteText("owner", decision.Owner);
        WriteText("expires", PlainNumber.Of(decision.Until!.Value));
    }

    protected void WriteText(string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, Unicode(text));
    }

    protected void WriteTexts(string name, IReadOnlyList<string> texts) => WriteList(name, texts, text => json.WriteStringValue(Unicode(text)));

    protected void WriteNumber(string name, double? value) => WriteRaw(name, value is { } number ? PlainNumber.Of(number) : "null");

    protected void WriteRaw(string name, string number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(number, skipInputValidation: true);
    }

    protected void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    // Half of a surrogate pair becomes the replacement character here; left to the writer it would read back as other bytes.
    internal static string Unicode(string text) =>
        text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
