using System.Text.Json;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

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
        WriteNumber("observed", need.Observed);
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
            json.WriteString(name, DocumentText.Of(text));
    }

    /// <summary>Writes a name, which is shorter than other texts.</summary>
    protected void WriteName(string name, string text) => json.WriteString(name, DocumentText.Of(text, DocumentBounds.NameText));

    protected void WriteTexts(string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        for (var index = 0; index < texts.Count; index++)
            json.WriteStringValue(DocumentText.Of(texts[index]));
        json.WriteEndArray();
    }

    protected void WriteNumber(string name, double? value)
    {
        if (value is { } number)
            WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    protected void WriteNumber(string name, double value)
    {
        Span<byte> digits = stackalloc byte[PlainNumber.Longest];
        WriteRaw(name, digits.Slice(0, PlainNumber.Write(value, digits)));
    }

    protected void WritePoints(string name, decimal points)
    {
        Span<byte> digits = stackalloc byte[PlainNumber.Longest];
        WriteRaw(name, digits.Slice(0, PlainNumber.Write(points, digits)));
    }

    protected void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        for (var index = 0; index < items.Count; index++)
            write(items[index]);
        json.WriteEndArray();
    }

    private void WriteRaw(string name, ReadOnlySpan<byte> number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(number, skipInputValidation: true);
    }
}
