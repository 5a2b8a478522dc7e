using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Samples.Output;

/// <summary>
/// Tells characters without a width that belong to a word from those that hide something: the two joiners between letters or pictures, as
/// Persian, Sinhala and families of emoji have them, and the tags behind a flag.
/// </summary>
internal static class Spelling
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int Flag = 0x1F3F4;
    private const int FirstTag = 0xE0020;
    private const int LastTag = 0xE007F;

    /// <summary>Whether the character is a part of the spelling of what stands around it.</summary>
    internal static bool IsPart(Rune[] text, int index) => text[index].Value switch
    {
        NonJoiner or Joiner => index > 0 && index + 1 < text.Length && IsWritten(text[index - 1]) && IsWritten(text[index + 1]),
        >= FirstTag and <= LastTag => BeginsWithFlag(text, index),
        _ => false,
    };

    private static bool IsWritten(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    private static bool BeginsWithFlag(Rune[] text, int index)
    {
        while (index > 0 && text[index].Value is >= FirstTag and <= LastTag)
            index--;
        return text[index].Value == Flag;
    }
}
