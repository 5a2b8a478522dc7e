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
            json.WriteString(name, Unicode(text));
    }

    protected void WriteTexts(string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        for (var index = 0; index < texts.Count; index++)
            json.WriteStringValue(Unicode(texts[index]));
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

    // Half of a surrogate pair becomes the replacement character here; left to the writer it would read back as other bytes.
    internal static string Unicode(string text) => HasSurrogates(text) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private static bool HasSurrogates(string text) =>
#if NET
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff');
#else
        text.Any(char.IsSurrogate);
#endif
}
