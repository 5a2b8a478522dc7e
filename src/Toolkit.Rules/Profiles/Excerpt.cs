using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Profiles;

/// <summary>Shows pieces of a document in messages: short, on one line, and unable to forge the text around them.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>A text of the document, in double quotes.</summary>
    internal static string Quoted(string text) => "\"" + Of(text, '"') + "\"";

    /// <summary>A text of the document as it is written there, escapes and all, in double quotes.</summary>
    internal static string Written(string json) => "\"" + Of(json) + "\"";

    /// <summary>A piece of the document as it stands.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="quote">A quotation mark to escape along with backslashes; none for a piece that is shown bare.</param>
    internal static string Of(string text, char? quote = null)
    {
        var shown = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (shown.Length >= Longest)
                return shown.Append('…').ToString();
            index += Append(shown, text, index, quote);
        }
        return shown.ToString();
    }

    /// <summary>A text on one line, in full.</summary>
    internal static string Line(string text)
    {
        var shown = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
            index += Append(shown, text, index, quote: null);
        return shown.ToString();
    }

    /// <returns>How many characters beyond one were taken.</returns>
    private static int Append(StringBuilder shown, string text, int index, char? quote)
    {
        var character = text[index];
        if (PlainText.IsHalfPair(text, index) || IsInvisible(character))
            shown.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        else if (char.IsSurrogate(character))
        {
            shown.Append(character).Append(text[index + 1]);
            return 1;
        }
        else if (quote is not null && (character == quote || character == '\\'))
            shown.Append('\\').Append(character);
        else
            shown.Append(character);
        return 0;
    }

    private static bool IsInvisible(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
