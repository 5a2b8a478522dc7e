using System.Globalization;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Figures as the two publishers write them: <c>£1,234.5</c>, <c>Low: 1, Mid: 2, High: 3</c>, <c>2025-02-28 00:00:00</c>, <c>1.06.2024</c>.</summary>
internal static partial class PublishedCell
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy", "d.MM.yyyy"];

    internal static decimal? Amount(CsvLine line, string column, Withholding withholding, string meaning)
    {
        if (withholding.Covers(column, meaning))
            return null;
        var cell = Middle(line[column]).TrimStart('£');
        if (decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            && Math.Abs(amount) <= CsvLine.LargestAmount)
            return amount;
        line.Refuse(column, "an amount in millions such as 12.5, £1,250 or Low: 10, Mid: 12.5, High: 20, " + Withholding.Allowed);
        return null;
    }

    internal static DateOnly? Day(CsvLine line, string column, Withholding withholding, string meaning)
    {
        // The release of 2024-25 says No for one start: there is none.
        if (withholding.Covers(column, meaning) || line[column] == "No")
            return null;
        if (CsvLine.TryDay(Middle(line[column]), DayFormats, out var day))
            return day;
        line.Refuse(column, "a day such as 2026-03-31, 31/03/2026 or 31.03.2026, " + Withholding.Allowed);
        return null;
    }

    internal static T? Word<T>(CsvLine line, string column, IReadOnlyDictionary<string, T> words, Withholding withholding, string meaning) where T : struct
    {
        if (withholding.Covers(column, meaning))
            return null;
        if (words.TryGetValue(line[column], out var word))
            return word;
        line.Refuse(column, string.Join(", ", words.Keys) + ", " + Withholding.Allowed);
        return null;
    }

    /// <summary>Of a range its middle, which every range of the releases names.</summary>
    private static string Middle(string cell) => Range().Match(cell) is { Success: true } range ? range.Groups[1].Value : cell;

    [GeneratedRegex(@"^(?:Low: [\d/.,]+, )?Mid: ([\d/.,]+?)(?:, High: [\d/.,]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
