using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Describes the fault at which the JSON reader gave up. It is worked out from the bytes and the last good token, not taken from the reader's
/// message, whose wording and positions belong to another library's version.
/// </summary>
internal readonly struct SyntaxFault
{
    private const string Name = "a property name in double quotes, or }";

    private SyntaxFault(int offset, string found, string allowed)
    {
        Offset = offset;
        Found = found;
        Allowed = allowed;
    }

    internal int Offset { get; }

    internal string Found { get; }

    internal string Allowed { get; }

    /// <param name="bytes">The document.</param>
    /// <param name="from">Where the last good token ends.</param>
    /// <param name="last">The kind of that token.</param>
    /// <param name="inObject">Whether the fault lies in an object or in an array; null outside both.</param>
    /// <param name="value">The values that are allowed there.</param>
    internal static SyntaxFault Find(byte[] bytes, int from, JsonTokenType last, bool? inObject, string value)
    {
        var at = JsonGap.End(bytes, from);
        var afterComma = false;
        if (IsEndOfValue(last) && inObject is not null && at < bytes.Length && bytes[at] == ',')
        {
            at = JsonGap.End(bytes, at + 1);
            afterComma = true;
        }
        var allowed = Due(last, inObject, afterComma, value);
        if (at >= bytes.Length)
            return new SyntaxFault(bytes.Length, last == JsonTokenType.None ? "an empty document" : "the end of the document", allowed);
        if (bytes[at] == '/')
            return new SyntaxFault(at, "a comment that is not closed or not begun with // or /*", allowed);
        return bytes[at] == '"' ? InText(bytes, at, allowed) : new SyntaxFault(at, Word(bytes, at), allowed);
    }

    /// <summary>The run of characters up to white space or a character with a meaning in JSON; at least one character.</summary>
    internal static string Word(byte[] bytes, int at)
    {
        var length = WordLength(bytes, at);
        for (length = Math.Max(length, 1); at + length < bytes.Length && (bytes[at + length] & 0xC0) == 0x80;)
            length++;
        return Excerpt.Of(Encoding.UTF8.GetString(bytes, at, length));
    }

    internal static int WordLength(byte[] bytes, int at)
    {
        var end = at;
        while (end < bytes.Length && bytes[end] > ' ' && "{}[]\",:/".IndexOf((char)bytes[end]) < 0)
            end++;
        return end - at;
    }

    private static bool IsEndOfValue(JsonTokenType token) =>
        token is not (JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);

    private static string Due(JsonTokenType last, bool? inObject, bool afterComma, string value) => last switch
    {
        JsonTokenType.None or JsonTokenType.PropertyName => value,
        JsonTokenType.StartObject => Name,
        JsonTokenType.StartArray => "a value or ]",
        _ => (inObject, afterComma) switch
        {
            (null, _) => "nothing after the document",
            (true, true) => Name,
            (true, false) => "a comma or }",
            (false, true) => "a value or ]",
            (false, false) => "a comma or ]",
        },
    };

    private static SyntaxFault InText(byte[] bytes, int start, string allowed)
    {
        for (var index = start + 1; index < bytes.Length; index++)
        {
            if (bytes[index] == '"')
                return AfterText(bytes, start, index, allowed);
            if (bytes[index] < ' ')
                return new SyntaxFault(index, Control(bytes[index]) + " inside a text", "a text on one line, closed by a double quote");
            if (bytes[index] != '\\')
                continue;
            var length = EscapeLength(bytes, index);
            if (length == 0)
                return new SyntaxFault(index, "the escape " + Escape(bytes, index), "an escape of JSON, such as \\\" or \\\\ or \\u00e9");
            index += length - 1;
        }
        return new SyntaxFault(start, "a text that is not closed", "a text on one line, closed by a double quote");
    }

    private static SyntaxFault AfterText(byte[] bytes, int start, int end, string allowed)
    {
        if (allowed != Name)
            return new SyntaxFault(start, "the text " + Excerpt.Written(Encoding.UTF8.GetString(bytes, start + 1, end - start - 1)), allowed);
        var next = JsonGap.End(bytes, end + 1);
        return new SyntaxFault(next, next < bytes.Length ? Word(bytes, next) : "the end of the document", "a colon after the property name");
    }

    private static string Control(byte character) => character is (byte)'\n' or (byte)'\r'
        ? "a line break"
        : "the control character U+00" + character.ToString("X2", CultureInfo.InvariantCulture);

    private static int EscapeLength(byte[] bytes, int at)
    {
        if (at + 1 >= bytes.Length)
            return 0;
        if (bytes[at + 1] != 'u')
            return "\"\\/bfnrt".IndexOf((char)bytes[at + 1]) >= 0 ? 2 : 0;
        for (var digit = at + 2; digit < at + 6; digit++)
        {
            if (digit >= bytes.Length || !Uri.IsHexDigit((char)bytes[digit]))
                return 0;
        }
        return 6;
    }

    private static string Escape(byte[] bytes, int at)
    {
        var length = Math.Min(at + 1 < bytes.Length && bytes[at + 1] == 'u' ? 6 : 2, bytes.Length - at);
        return Excerpt.Of(Encoding.UTF8.GetString(bytes, at, length));
    }
}
