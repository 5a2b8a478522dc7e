using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Text from outside made harmless: no character of it moves the cursor, hides other text or is taken for markup.</summary>
internal static class Inert
{
    private const string Replacement = "?";

    /// <summary>The text on one line, with a question mark for whatever a terminal could take for a command.</summary>
    internal static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var safe = new StringBuilder(text.Length);
        Rune[] runes = [.. text.EnumerateRunes()];
        for (var index = 0; index < runes.Length; index++)
            safe.Append(runes[index].Value is '\n' or '\t' ? " " : IsSafe(runes[index]) || Spelling.IsPart(runes, index) ? runes[index].ToString() : Replacement);
        return safe.ToString();
    }

    /// <summary>The same, to be put into markup.</summary>
    internal static string Markup(string text) => Plain(text).Replace("[", "[[", StringComparison.Ordinal).Replace("]", "]]", StringComparison.Ordinal);

    // Format characters turn the direction of writing around or have no width; a lone surrogate comes as U+FFFD.
    private static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
