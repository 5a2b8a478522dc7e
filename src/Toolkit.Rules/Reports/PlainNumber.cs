using System.Globalization;

namespace Toolkit.Rules.Reports;

/// <summary>
/// Numbers as a report document prints them. The "R" of the older framework prints 17 digits where 16 suffice, so the fewest digits that
/// read back as the same number are looked for here: the same bytes on every framework.
/// </summary>
internal static class PlainNumber
{
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
}
