using System.Globalization;

namespace Toolkit.Rules.Texts;

/// <summary>
/// A number in a phrase, written as the framework writes it. The framework takes a pattern such as <c>#,0.##</c> apart for each number and
/// looks for its digits; numbers of nine decimals at most, which answers, needs and shares are, have theirs in a whole number.
/// </summary>
internal readonly struct PhraseNumber(double value)
#if NET
    : ISpanFormattable
#else
    : IFormattable
#endif
{
    public string ToString(string? format, IFormatProvider? provider) => value.ToString(format, provider);

#if NET
    private const int MostDecimals = 9;
    private const long Billion = 1_000_000_000;

    /// <summary>Room for fifteen digits and their separators.</summary>
    private const int Longest = 64;

    public bool TryFormat(Span<char> destination, out int length, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.Length >= Longest && TryDigits(out var whole, out var billionths) && TryPattern(format, out var grouped, out var least, out var most)
            ? Write(destination, out length, whole, billionths, grouped, least, most, NumberFormatInfo.GetInstance(provider))
            : value.TryFormat(destination, out length, format, provider);

    /// <summary>The number as a whole number and billionths, when it has fifteen digits at most and so is exactly that.</summary>
    private bool TryDigits(out long whole, out long billionths)
    {
        (whole, billionths) = (0, 0);
        if (double.IsNegative(value) || !(value < 1e15))
            return false;
        whole = (long)value;
        if (value.Equals(whole))
            return true;
        var all = Math.Round(value * Billion);
        (whole, billionths) = Math.DivRem((long)all, Billion);
        // Below that a number without a pattern is written with an exponent.
        return value is >= 1e-4 and < 1e6 && value.Equals(all / Billion);
    }

    /// <summary>Reads <c>0</c>, <c>0.00</c>, <c>0.00###</c>, the same after <c>#,</c>, and no pattern at all.</summary>
    private static bool TryPattern(ReadOnlySpan<char> format, out bool grouped, out int least, out int most)
    {
        (least, most) = (0, MostDecimals);
        grouped = format.StartsWith("#,");
        if (format.IsEmpty)
            return true;
        var decimals = format[(grouped ? 2 : 0)..];
        if (decimals is not (['0'] or ['0', '.', _, ..]))
            return false;
        decimals = decimals.Length == 1 ? [] : decimals[2..];
        most = decimals.Length;
        least = decimals.TrimEnd('#').Length;
        return most <= MostDecimals && !decimals[..least].ContainsAnyExcept('0');
    }

    private static bool Write(
        Span<char> destination, out int length, long whole, long billionths, bool grouped, int least, int most, NumberFormatInfo culture)
    {
        var (one, digits) = (Billion, billionths);
        for (var decimals = MostDecimals; decimals > most; decimals--)
            one /= 10;
        // Half a unit is rounded up, and may make a whole one.
        digits = (digits + Billion / one / 2) / (Billion / one);
        (whole, digits) = digits == one ? (whole + 1, 0) : (whole, digits);
        for (; most > least && digits % 10 == 0; most--)
            digits /= 10;

        whole.TryFormat(destination, out length, grouped && whole >= 1000 ? "N0" : "", culture);
        if (most == 0)
            return true;
        culture.NumberDecimalSeparator.CopyTo(destination[length..]);
        length += culture.NumberDecimalSeparator.Length + most;
        for (var place = 1; place <= most; place++, digits /= 10)
            destination[length - place] = (char)('0' + digits % 10);
        return true;
    }
#endif
}
