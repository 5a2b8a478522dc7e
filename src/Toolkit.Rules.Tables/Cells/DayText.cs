using System.Globalization;

namespace Toolkit.Rules.Tables;

/// <summary>A day as people write it, taken apart. A time behind it is cut off.</summary>
internal readonly struct DayText
{
    internal const int EarliestYear = 1900;
    internal const int LatestYear = 2099;

    // 1927-05-18 to 2119-01-05: the numbers of five digits that Excel can mean by a day of this age.
    private const int LeastSerial = 10_000;
    private const int MostSerial = 79_999;

    private static readonly DateTime SerialZero = new(1899, 12, 30);
    private static readonly char[] Separators = ['-', '/', '.', ' ', ','];

    private readonly int _first;
    private readonly int _second;
    private readonly int _year;

    private DayText(DayShape shape, int first, int second, int year)
    {
        Shape = shape;
        (_first, _second, _year) = (first, second, year);
    }

    /// <summary>The way in which it is written.</summary>
    internal DayShape Shape { get; }

    /// <summary>The order of its column, as far as it shows it.</summary>
    internal DayProof Proof => !IsOrdered || _first == _second ? DayProof.None
        : _second > 12 ? DayProof.MonthFirst
        // Nobody writes the month first with points between.
        : _first > 12 || Shape == DayShape.Pointed ? DayProof.DayFirst
        : DayProof.Either;

    private bool IsOrdered => Shape is DayShape.Ordered or DayShape.Pointed;

    /// <summary>Takes a text apart.</summary>
    /// <returns>False when it is no day in any order.</returns>
    internal static bool TryParse(string text, out DayText day)
    {
        day = default;
        var date = WithoutTime(text);
        if (date.Length is < 5 or > 30 || !IsLikely(date))
            return false;
        if (IsDigits(date))
            return TryDigits(date, out day);
        var parts = date.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3)
            return false;
        if (parts[0].Length == 4 && TryNumber(parts[0], out var year))
            return TryMonth(parts[1], out var month) && TryNumber(parts[2], out var last) && TryFixed(year, month, last, out day);
        if (!IsDigits(parts[0]))
            return TryNamed(parts[1], parts[0], parts[2], out day);
        if (!IsDigits(parts[1]))
            return TryNamed(parts[0], parts[1], parts[2], out day);
        if (parts[2].Length != 4 || !TryNumber(parts[0], out var first) || !TryNumber(parts[1], out var second) || !TryNumber(parts[2], out year))
            return false;
        day = new(date.IndexOf('.') > 0 ? DayShape.Pointed : DayShape.Ordered, first, second, year);
        return day.TryRead(DayForm.DayFirst, out _) || day.TryRead(DayForm.MonthFirst, out _);
    }

    /// <summary>Reads it in an order.</summary>
    /// <returns>False when there is no such day in that order.</returns>
    internal bool TryRead(DayForm form, out DateTime day)
    {
        var (month, number) = IsOrdered && form == DayForm.MonthFirst ? (_first, _second) : (_second, _first);
        var exists = _year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(_year, month);
        day = exists ? new DateTime(_year, month, number) : default;
        return exists;
    }

    private static bool TryFixed(int year, int month, int number, out DayText day, DayShape shape = DayShape.Fixed)
    {
        day = new(shape, number, month, year);
        return day.TryRead(DayForm.DayFirst, out _);
    }

    private static bool TryDigits(string digits, out DayText day)
    {
        day = default;
        var number = int.Parse(digits.Length > 8 ? "0" : digits, CultureInfo.InvariantCulture);
        if (digits.Length == 8)
            return TryFixed(number / 10_000, number / 100 % 100, number % 100, out day);
        if (number is < LeastSerial or > MostSerial)
            return false;
        var serial = SerialZero.AddDays(number);
        return TryFixed(serial.Year, serial.Month, serial.Day, out day, DayShape.Serial);
    }

    private static bool TryNamed(string number, string month, string year, out DayText day)
    {
        day = default;
        return TryNumber(number, out var dayOfMonth) && Words.Known.Month(CellText.Fold(month).TrimEnd('.')) is > 0 and var named && TryNumber(year, out var inYear)
            // Oracle writes 08-APR-16 and means by its own rule 2016, and 1950 to 1999 from 50 on.
            && TryFixed(year.Length == 2 ? inYear + (inYear < 50 ? 2000 : 1900) : inYear, named, dayOfMonth, out day);
    }

    private static bool TryMonth(string text, out int month)
    {
        month = IsDigits(text) ? 0 : Words.Known.Month(CellText.Fold(text));
        return month > 0 || TryNumber(text, out month);
    }

    private static string WithoutTime(string text)
    {
        var colon = text.IndexOf(':');
        if (colon >= 0)
        {
            var start = Math.Max(text.LastIndexOf(' ', colon), text.LastIndexOf('T', colon));
            return start > 0 && IsTime(text, start + 1) ? text.Substring(0, start).Trim() : "";
        }
        return text;
    }

    /// <summary>Whether a text from here on is a time such as 00:00:00, 9:30 PM or 00:00:00.000Z.</summary>
    private static bool IsTime(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
            if (text[index] is not ((>= '0' and <= '9') or ':' or '.' or '+' or '-' or ' ' or 'Z' or 'A' or 'P' or 'M' or 'a' or 'p' or 'm' or 'U' or 'T' or 'C'))
                return false;
        return start < text.Length;
    }

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        return text.Length is >= 1 and <= 4 && IsDigits(text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Whether it is all digits, or has a digit and two places where it can be parted: a quick look before the parting itself.</summary>
    private static bool IsLikely(string text)
    {
        var (digits, separators) = (0, 0);
        foreach (var character in text)
            if (character is >= '0' and <= '9')
                digits++;
            else if (character is '-' or '/' or '.' or ' ' or ',')
                separators++;
        return digits == text.Length || (digits > 0 && separators >= 2);
    }

    private static bool IsDigits(string text)
    {
        foreach (var character in text)
            if (character is < '0' or > '9')
                return false;
        return text.Length > 0;
    }
}
