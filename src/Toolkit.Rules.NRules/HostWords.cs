using System.Globalization;
using System.Text;

namespace Toolkit.Rules.NRules;

/// <summary>Words of a host's program, which may be of any length and hold anything, as a report holds them: plain, on one line and cut where they are too long.</summary>
internal static class HostWords
{
    // The lengths that a report allows; see the ranges of its document.
    private const int LongestName = 500;
    private const int LongestFact = 2_000;

    /// <summary>The name of a rule.</summary>
    internal static string Name(string? name) => Line(name ?? "", LongestName) is { Length: > 0 } line ? line : "a rule of the host";

    /// <summary>The facts that a rule matched; those without words are left out.</summary>
    internal static IEnumerable<string> Facts(IEnumerable<object?> facts) =>
        facts.Select(fact => Line(fact?.ToString() ?? "", LongestFact)).Where(line => line.Length > 0);

    private static string Line(string text, int longest)
    {
        var line = new StringBuilder();
        for (var index = 0; index < text.Length && line.Length < longest - 1; index++)
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                line.Append(text[index]).Append(text[++index]);
            else
                line.Append(IsPlain(text[index]) ? text[index] : ' ');
        return line.ToString().Trim();
    }

    private static bool IsPlain(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
