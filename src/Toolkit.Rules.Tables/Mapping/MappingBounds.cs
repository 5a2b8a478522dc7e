using System.Globalization;

namespace Toolkit.Rules.Tables;

/// <summary>
/// The ranges of the values of a mapping document: those of a workbook, so that a mapping can name whatever a file can hold. The reader holds
/// documents against them, and the schema states them.
/// </summary>
internal static class MappingBounds
{
    /// <summary>The most bytes of a document, in UTF-8.</summary>
    internal const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The highest version.</summary>
    internal const int HighestVersion = 1_000_000;

    /// <summary>The largest factor of an amount.</summary>
    internal const decimal LargestScale = 1_000_000_000_000;

    private static readonly TableLimits Workbook = new();

    /// <summary>The most characters of a text, such as a heading or a value: those of a cell.</summary>
    internal static int LongestText => Workbook.LongestCell;

    /// <summary>The most columns with one heading, and the most fields.</summary>
    internal static int MostColumns => Workbook.MostColumns;

    /// <summary>The last line that can hold headings.</summary>
    internal static int MostLines => Workbook.MostRows;

    /// <summary>The most values of one field that mean something, and the most words for empty.</summary>
    internal const int MostValues = 100_000;

    /// <summary>Whether a character can stand between cells: any that is no quote, line end, letter, digit or half of a pair.</summary>
    internal static bool IsDelimiter(string text) => text.Length == 1
        && !(char.IsLetterOrDigit(text[0]) || char.IsSurrogate(text[0]) || text[0] is '"' or '\r' or '\n' or '\0' or ' ' or '.' or '-' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    internal static string Range(decimal lowest, decimal highest) =>
        $"{lowest.ToString(CultureInfo.InvariantCulture)} … {highest.ToString(CultureInfo.InvariantCulture)}";
}
