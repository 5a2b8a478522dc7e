using System.Text;

namespace Toolkit.Rules.Reports;

/// <summary>
/// Any text as one line that shows what it holds: control characters and line breaks become blanks, marks that would reverse the rest of
/// the line, and with it what the report itself says, are left out, and half a surrogate pair becomes the replacement character.
/// </summary>
internal static class PlainLine
{
    internal static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (TurnsDirection(character))
                continue;
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
                line.Append(' ');
            else if (!char.IsSurrogate(character))
                line.Append(character);
            else if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                line.Append(character).Append(text[++index]);
            else
                line.Append('\uFFFD');
        }
        return line.ToString().Trim();
    }

    private static bool TurnsDirection(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
