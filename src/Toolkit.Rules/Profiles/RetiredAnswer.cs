using System.Text;
using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>Makes the form in which a profile keeps answers to questions that are no longer asked: JSON, so that a document gives them back.</summary>
internal static class RetiredAnswer
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = int.MaxValue };

    /// <summary>Keeps a value of a document without its comments; null when a text in it holds half a surrogate pair.</summary>
    internal static AnswerDetail? Of(ReadOnlyMemory<byte> utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json, Lenient);
        try
        {
            return Written(document.RootElement.WriteTo);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer that was typed.</summary>
    internal static AnswerDetail Of(string text, string source, string note) => Written(json =>
    {
        if ((source + note).Length == 0)
        {
            json.WriteStringValue(text);
            return;
        }
        json.WriteStartObject();
        json.WriteString("value", text);
        if (source.Length > 0)
            json.WriteString("source", source);
        if (note.Length > 0)
            json.WriteString("note", note);
        json.WriteEndObject();
    });

    /// <summary>Keeps an answer of a program; null takes back what was kept.</summary>
    internal static AnswerDetail? Of(RetiredIndicator indicator, Answer answer) =>
        answer.State == AnswerState.Unknown ? answer.Detail?.Written is null ? null : answer.Detail
        : Written(json => ProfileWriter.WriteAnswer(json, indicator, answer));

    private static AnswerDetail Written(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ProfileWriter.Layout.Encoder, MaxDepth = int.MaxValue }))
            write(json);
        return AnswerDetail.Retired(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
