using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>One record of a file. What a cell should not hold becomes a problem of the file.</summary>
internal sealed class CsvLine(CsvTable table, int number, string[] cells, IReadOnlyDictionary<string, int> columns)
{
    /// <summary>The largest amount, in whatever unit a column has. A larger one is a slip: in millions, it would be more than an answer can take.</summary>
    internal const decimal LargestAmount = 1_000_000_000m;

    private const int LongestName = 200;
    private const int LongestExcerpt = 60;

    internal int Number => number;

    /// <summary>The cell, empty when the file has no such column.</summary>
    internal string this[string column] => columns.TryGetValue(column, out var index) ? cells[index] : "";

    /// <summary>A text that is shown to people, so nothing in it may forge what they see.</summary>
    internal string Name(string column)
    {
        var cell = this[column];
        if (cell.Length is 0 or > LongestName || cell.EnumerateRunes().Any(IsHidden))
            Refuse(column, $"a text of up to {LongestName} visible characters");
        return cell;
    }

    internal string? OptionalName(string column) => this[column].Length == 0 ? null : Name(column);

    internal T? Word<T>(string column, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (words.TryGetValue(this[column], out var word))
            return word;
        Refuse(column, string.Join(", ", words.Keys));
        return null;
    }

    /// <summary>Nothing for an empty cell.</summary>
    internal T? OptionalWord<T>(string column, IReadOnlyDictionary<string, T> words) where T : struct => this[column].Length == 0 ? null : Word(column, words);

    internal bool? YesNo(string column) => OptionalWord(column, Words.YesNo);

    internal DateOnly? Day(string column)
    {
        if (this[column].Length == 0)
            return null;
        if (TryDay(this[column], ["yyyy-MM-dd"], out var day))
            return day;
        Refuse(column, "a day such as 2026-03-31, or nothing");
        return null;
    }

    internal decimal? Amount(string column)
    {
        if (this[column].Length == 0)
            return null;
        if (decimal.TryParse(this[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= LargestAmount)
            return amount;
        Refuse(column, "an amount such as 12.5, up to a thousand million, or nothing");
        return null;
    }

    /// <summary>Reads a day that can matter here; any other is a slip, and would give times that no answer can take.</summary>
    internal static bool TryDay(string cell, string[] formats, out DateOnly day) =>
        DateOnly.TryParseExact(cell, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1950 and < 2100;

    internal void Refuse(string column, string allowed) => table.Add(number, column, Shown(this[column]), allowed);

    /// <summary>A foreign text as a problem quotes it: short, and with its hidden characters by their numbers.</summary>
    internal static string Shown(string cell)
    {
        if (cell.Length == 0)
            return "nothing";
        var shown = new StringBuilder("'");
        foreach (var rune in cell.EnumerateRunes().Take(LongestExcerpt))
            shown.Append(IsHidden(rune) ? $"[U+{rune.Value:X4}]" : rune.ToString());
        return shown.Append(cell.EnumerateRunes().Count() > LongestExcerpt ? "…'" : "'").ToString();
    }

    private static bool IsHidden(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
}
