using System.Text.Json;
using System.Text.RegularExpressions;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>
/// The profile document that a form makes. What a document may say is for the library to judge: a text that is no number stays a text, and
/// a field that is not known becomes an answer to a question that is not known.
/// </summary>
internal sealed partial class FormDocument(AnswerForm form, IReadOnlyList<Indicator> indicators, Utf8JsonWriter json)
{
    internal static byte[] Of(AnswerForm form, IReadOnlyList<Indicator> indicators)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            new FormDocument(form, indicators, json).Write();
        return bytes.ToArray();
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteStartObject("organisation");
        json.WriteString("id", form[Field.Id]);
        json.WriteString("name", form[Field.Name]);
        json.WriteString("kind", form[Field.Kind]);
        WriteIfSaid("currency", form[Field.Currency]);
        json.WriteEndObject();
        json.WriteString("asOf", form[Field.AsOf]);
        WritePriorities();
        json.WriteStartObject("answers");
        foreach (var indicator in indicators)
            Write(indicator);
        foreach (var field in form.Fields.Except(Field.All(indicators), StringComparer.Ordinal))
            json.WriteString(field, form[field]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePriorities()
    {
        json.WriteStartObject("priorities");
        for (var finding = 1; finding <= 7; finding++)
            if (form[Field.Priority(finding)] is { Length: > 0 } priority)
                WriteValue(FormattableString.Invariant($"{finding}"), priority);
        json.WriteEndObject();
    }

    private void Write(Indicator indicator)
    {
        var (state, value) = (form.StateOf(indicator), form.ValueOf(indicator));
        json.WriteStartObject(indicator.Key);
        if (value.Length > 0)
            WriteValue("value", value);
        if (state == Field.NotApplicable)
            json.WriteString("notApplicable", form[Field.Reason(indicator)]);
        // Neither an answer nor its absence: the library says what is allowed.
        else if (state is not ("" or Field.Unknown) || (state == Field.Unknown && value.Length > 0))
            json.WriteString("state", state);
        WriteIfSaid("currency", form[Field.CurrencyOf(indicator)]);
        WriteIfSaid("source", form[Field.Source(indicator)]);
        WriteIfSaid("note", form[Field.Note(indicator)]);
        json.WriteEndObject();
    }

    private void WriteValue(string name, string value)
    {
        json.WritePropertyName(name);
        if (value is "true" or "false" || Number().IsMatch(value))
            json.WriteRawValue(value);
        else
            json.WriteStringValue(value);
    }

    private void WriteIfSaid(string name, string text)
    {
        if (text.Length > 0)
            json.WriteString(name, text);
    }

    [GeneratedRegex(@"^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$", RegexOptions.ECMAScript)]
    private static partial Regex Number();
}
