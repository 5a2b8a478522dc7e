using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Cells of a file: read without guessing, and shown without doing harm.</summary>
internal static class Cell
{
    internal const int LongestText = 200;

    private const int ShownLength = 60;

    internal static bool TryText(string cell, out string? text)
    {
        text = cell;
        return cell.Length <= LongestText && !cell.EnumerateRunes().Any(IsInvisible);
    }

    internal static bool TryDay(string cell, string format, out DateOnly day) =>
        DateOnly.TryParseExact(cell, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    internal static bool TryNumber(string cell, decimal most, out decimal number) =>
        decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number <= most;

    internal static bool TryYesNo(string cell, out bool yes)
    {
        yes = cell.ToUpperInvariant() is "YES" or "Y" or "TRUE" or "1";
        return yes || cell.ToUpperInvariant() is "NO" or "N" or "FALSE" or "0";
    }

    /// <summary>The cell in quotes, on one line, cut to a length one can read, with the code of each character one cannot see.</summary>
    internal static string Quoted(string cell)
    {
        var text = new StringBuilder("\"");
        foreach (var rune in cell.EnumerateRunes())
        {
            if (text.Length > ShownLength)
                return text.Append("…\"").ToString();
            text.Append(IsInvisible(rune) ? $"[U+{rune.Value:X4}]" : rune.ToString());
        }
        return text.Append('"').ToString();
    }

    /// <summary>The text without the characters one cannot see, cut to the length a record may hold.</summary>
    internal static string Visible(string text) => string.Concat(text.EnumerateRunes().Where(rune => !IsInvisible(rune)).Take(LongestText));

    // Format characters turn the direction of writing around or have no width; a lone surrogate comes as U+FFFD.
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
