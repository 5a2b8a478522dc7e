using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>Texts of other people, shown without the characters one cannot see; all that they could do is turn the direction of writing around.</summary>
internal static class Plain
{
    internal const int Longest = 200;

    internal static string Text(string text) => string.Concat(text.EnumerateRunes().Where(rune => !IsInvisible(rune)).Take(Longest));

    internal static bool IsText(string text) => text.Length <= Longest && !text.EnumerateRunes().Any(IsInvisible);

    internal static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    // U+200C and U+200D belong to the spelling of some languages; a lone surrogate comes as U+FFFD.
    private static bool IsInvisible(Rune rune) => rune.Value is not (0x200C or 0x200D) && (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
