using System.Globalization;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The fields that several kinds of file share, in a line each.</summary>
internal static class PortfolioFields
{
    private const int EarliestYear = 1950;
    private const int LatestYear = 2099;

    internal static TableFields<PortfolioRow<T>> WithText<T>(this TableFields<PortfolioRow<T>> fields, string name, Action<T, string> set, string? knownAs = null, bool isNeeded = false, params string[] alsoCalled) where T : new() =>
        fields.Text(name, (ref row, text) => set(row.Record, text), new() { KnownAs = knownAs, IsRequired = isNeeded, AlsoCalled = alsoCalled });

    internal static TableFields<PortfolioRow<T>> WithDay<T>(this TableFields<PortfolioRow<T>> fields, string name, Action<T, DateOnly> set, string? knownAs = null) where T : new() =>
        fields.Checked(name, FieldKind.Day, (ref row, text) =>
        {
            if (!TryDay(text, out var day))
                return "a day such as 2026-03-31, from 1950 to 2099";
            set(row.Record, day);
            return null;
        }, new() { KnownAs = knownAs });

    /// <summary>A day that can matter here; any other is a slip, and would give times that no answer can take.</summary>
    internal static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= EarliestYear and <= LatestYear;

    internal static TableFields<PortfolioRow<T>> WithYesNo<T>(this TableFields<PortfolioRow<T>> fields, string name, Action<T, bool> set, string? knownAs = null, params string[] alsoCalled) where T : new() =>
        fields.YesNo(name, (ref row, yes) => set(row.Record, yes), new() { KnownAs = knownAs, AlsoCalled = alsoCalled });

    /// <summary>An amount that the records hold in millions.</summary>
    internal static TableFields<PortfolioRow<T>> WithMillions<T>(this TableFields<PortfolioRow<T>> fields, string name, Action<T, decimal> set, FieldOptions options) where T : new() =>
        fields.Number(name, (ref row, amount) => set(row.Record, amount / 1_000_000), options, FieldKind.Money);

    /// <summary>One of a few words, which people and releases write in any letters.</summary>
    internal static TableFields<PortfolioRow<T>> WithWord<T, TWord>(this TableFields<PortfolioRow<T>> fields, string name, IReadOnlyDictionary<string, TWord> words, Action<T, TWord> set, params string[] alsoCalled)
        where T : new() =>
        fields.Custom(name, (ref row, text) =>
        {
            if (!words.TryGetValue(text, out var word))
                return string.Join(", ", words.Keys);
            set(row.Record, word);
            return null;
        }, new() { AlsoCalled = alsoCalled });
}
