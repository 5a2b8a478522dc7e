using System.Globalization;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>Reads the number of a typed answer; NaN when the text is none.</summary>
internal static class TypedNumber
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const int CurrencyLength = 3;

    internal static double OfYesOrNo(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "Y" or "TRUE" => 1,
        "NO" or "N" or "FALSE" => 0,
        _ => double.NaN,
    };

    /// <summary>The number beside the unit of its kind, which may be left out, and the currency of an amount.</summary>
    internal static double Of(IndicatorKind kind, string text, NumberFormatInfo format, out string? currency)
    {
        currency = null;
        var digits = kind switch
        {
            IndicatorKind.Percentage => WithoutEnd(WithoutEnd(text, format.PercentSymbol), "%"),
            IndicatorKind.Maturity => text.StartsWith("level", StringComparison.OrdinalIgnoreCase) ? text.Substring("level".Length) : text,
            IndicatorKind.Months => WithoutEnd(WithoutEnd(text, "months"), "month"),
            IndicatorKind.Years => WithoutEnd(WithoutEnd(text, "years"), "year"),
            IndicatorKind.Money => Ungrouped(WithoutCurrency(text, out currency), format),
            _ => Ungrouped(text, format),
        };
        return double.TryParse(digits.Trim(), Styles, format, out var number) && !double.IsInfinity(number) ? number : double.NaN;
    }

    private static string WithoutEnd(string text, string unit) =>
        unit.Length > 0 && text.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - unit.Length) : text;

    private static string WithoutCurrency(string text, out string? currency)
    {
        currency = null;
        if (text.Length <= CurrencyLength)
            return text;
        var (first, last) = (text.Substring(0, CurrencyLength).ToUpperInvariant(), text.Substring(text.Length - CurrencyLength).ToUpperInvariant());
        if (Money.IsCurrency(first))
        {
            currency = first;
            return text.Substring(CurrencyLength).TrimStart();
        }
        if (!Money.IsCurrency(last))
            return text;
        currency = last;
        return text.Substring(0, text.Length - CurrencyLength).TrimEnd();
    }

    /// <summary>
    /// The text without separators of thousands, where each parts three digits. Any others stay, and no number is read: a comma that was
    /// meant for a decimal point must not make the number larger.
    /// </summary>
    private static string Ungrouped(string text, NumberFormatInfo format)
    {
        var point = text.IndexOf(format.NumberDecimalSeparator, StringComparison.Ordinal);
        var whole = point < 0 ? text : text.Substring(0, point);
        var groups = whole.Split([format.NumberGroupSeparator, " ", "\u00A0", "\u202F"], StringSplitOptions.None);
        return groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(IsThreeDigits)
            ? string.Concat(groups) + text.Substring(whole.Length)
            : text;
    }

    private static bool IsThreeDigits(string group) => group.Length == 3 && group.All(digit => digit is >= '0' and <= '9');
}
