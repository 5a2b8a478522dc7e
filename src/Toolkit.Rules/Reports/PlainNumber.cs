using System.Buffers.Text;
using System.Globalization;

namespace Toolkit.Rules.Reports;

/// <summary>
/// Numbers as a report document prints them. The "R" of the older framework prints 17 digits where 16 suffice, so the fewest digits that
/// read back as the same number are looked for here: the same bytes on every framework.
/// </summary>
internal static class PlainNumber
{
    /// <summary>Room for any number: 17 digits, a sign, a point, and an exponent.</summary>
    internal const int Longest = 32;

    private const double Billion = 1e9;

    private static readonly string[] Formats = ["G15", "G16", "G17"];

    internal static string Of(double value)
    {
        // Minus zero is a zero; not every framework prints its sign.
        value += 0.0;
        foreach (var format in Formats)
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read.Equals(value))
                return text;
        }
        return value.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A decimal with exactly two decimals.</summary>
    internal static string Of(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    internal static string Of(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes what <see cref="Of(double)"/> says.</summary>
    /// <returns>How many bytes it takes.</returns>
    internal static int Write(double value, Span<byte> utf8)
    {
        // Whole numbers and shares of the method, which have nine decimals, make up nearly all of a document. Fifteen digits at most read
        // back as the same number, so theirs need not be looked for; below 0.0001 an exponent is printed.
        if (value is >= 0 and < 1e15 && Math.Floor(value).Equals(value))
            return WriteDigits((long)value, 1, 0, utf8);
        if (value is >= 1e-4 and < 1e6 && Math.Round(value * Billion) is var billionths && (billionths / Billion).Equals(value))
        {
            var (digits, unit, decimals) = ((long)billionths, (long)Billion, 9);
            for (; digits % 10 == 0; digits /= 10, unit /= 10)
                decimals--;
            return WriteDigits(digits, unit, decimals, utf8);
        }
        return Write(Of(value), utf8);
    }

    /// <summary>Writes what <see cref="Of(decimal)"/> says.</summary>
    /// <returns>How many bytes it takes.</returns>
    internal static int Write(decimal points, Span<byte> utf8) => points is >= 0 and < 1_000_000
        ? WriteDigits((long)decimal.Round(points * 100, MidpointRounding.AwayFromZero), 100, 2, utf8)
        : Write(Of(points), utf8);

    /// <param name="digits">All digits, as a whole number.</param>
    /// <param name="unit">The whole number that stands for one.</param>
    /// <param name="decimals">How many of the digits are decimals.</param>
    /// <param name="utf8">Where they go.</param>
    private static int WriteDigits(long digits, long unit, int decimals, Span<byte> utf8)
    {
        Utf8Formatter.TryFormat(digits / unit, utf8, out var length);
        if (decimals == 0)
            return length;
        utf8[length++] = (byte)'.';
        Utf8Formatter.TryFormat(digits % unit, utf8.Slice(length), out var written, new('D', (byte)decimals));
        return length + written;
    }

    private static int Write(string number, Span<byte> utf8)
    {
        for (var index = 0; index < number.Length; index++)
            utf8[index] = (byte)number[index];
        return number.Length;
    }
}
