using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Tables;

/// <summary>Texts of cells: blanks that one cannot see, comparing, and showing without harm.</summary>
internal static class CellText
{
    private const int ShownLength = 60;
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    /// <summary>
    /// Takes blanks of every kind from both ends, and makes one space of those within. Joiners within a word stay: they belong to its spelling.
    /// </summary>
    internal static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        var hasBlank = false;
        foreach (var character in text)
            if (IsBlank(character))
                hasBlank = true;
            else if (!IsInvisible(character))
            {
                if (hasBlank && clean.Length > 0)
                    clean.Append(' ');
                hasBlank = false;
                clean.Append(character);
            }
        return clean.ToString().Trim(NonJoiner, Joiner);
    }

    /// <summary>The text as words are compared: letter case, composition and compatible forms do not matter.</summary>
    internal static string Fold(string text)
    {
        var clean = Clean(text);
        if (!IsAscii(clean) && IsWellFormed(clean))
            clean = Clean(clean.Normalize(NormalizationForm.FormKC));
        return clean.ToLowerInvariant();
    }

    /// <summary>The letters and digits of a folded text, as headings are compared.</summary>
    internal static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in Fold(text))
            if (char.IsLetterOrDigit(character))
                letters.Append(character);
        return letters.ToString();
    }

    /// <summary>Whether the text holds characters that one cannot see or that turn the direction of writing.</summary>
    internal static bool HasHidden(string text)
    {
        for (var index = 0; index < text.Length; index++)
            if (IsHidden(text, index))
                return true;
            else if (char.IsHighSurrogate(text[index]))
                index++;
        return false;
    }

    /// <summary>A cell in quotes, cut between the characters that a reader sees, hidden ones by their code.</summary>
    internal static string Shown(string text)
    {
        var shown = new StringBuilder("\"");
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            if (shown.Length > ShownLength)
                return shown.Append("…\"").ToString();
            var element = elements.GetTextElement();
            if (HasHidden(element))
                AppendCodes(shown, element);
            else
                shown.Append(element);
        }
        return shown.Append('"').ToString();
    }

    private static void AppendCodes(StringBuilder shown, string element)
    {
        for (var index = 0; index < element.Length; index++)
            if (IsHidden(element, index))
                shown.Append("[U+").Append(((int)element[index]).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
            else if (char.IsHighSurrogate(element[index]))
                shown.Append(element, index++, 2);
            else
                shown.Append(element[index]);
    }

    private static bool IsHidden(string text, int index)
    {
        var character = text[index];
        return character is (< ' ' and not '\t' and not '\n' and not '\r') or (>= '\u007F' and <= '\u009F' and not '\u0085')
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFD'
            || (char.IsSurrogate(character) && !(index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1])));
    }

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
            if (char.IsSurrogate(text[index]) && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[++index])))
                return false;
        return true;
    }

    private static bool IsClean(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is > ' ' and < '\u007F')
                continue;
            if (character != ' ' || index == 0 || index == text.Length - 1 || text[index + 1] == ' ')
                return text.Length == 0;
        }
        return true;
    }

    private static bool IsAscii(string text)
    {
        foreach (var character in text)
            if (character > '\u007F')
                return false;
        return true;
    }

    // U+200B separates without width, and so do the others: between words they are blanks, as at the ends.
    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u180E' or '\u200B';

    private static bool IsInvisible(char character) => character is '\uFEFF' or '\u2060' or '\u00AD';
}
