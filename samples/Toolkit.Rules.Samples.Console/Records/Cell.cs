using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>A cell of a table as an answer: empty is unknown, and <c>n/a: reason</c> says that the question does not apply.</summary>
internal static class Cell
{
    private const string NotApplicable = "n/a:";
    private const int Longest = 40;

    /// <summary>Answers a question.</summary>
    /// <returns>What is wrong with the answer, or null.</returns>
    internal static string? Answer(OrganisationProfileBuilder profile, Indicator indicator, string cell, string? currency)
    {
        if (cell.Length == 0)
            return null;
        if (cell.StartsWith(NotApplicable, StringComparison.OrdinalIgnoreCase))
            return Excuse(profile, indicator, cell[NotApplicable.Length..].Trim());
        if (indicator.Kind == IndicatorKind.Money && currency is null)
            return $"{indicator.Key}: found an amount without a currency; allowed: one in the column currency";
        try
        {
            return Give(profile, indicator, cell, currency) ? null : Refusal(indicator, cell);
        }
        catch (ArgumentException)
        {
            return Refusal(indicator, cell);
        }
    }

    internal static string Shown(string text) => $"\"{(text.Length > Longest ? text[..Longest] + "..." : text)}\"";

    private static string? Excuse(OrganisationProfileBuilder profile, Indicator indicator, string reason)
    {
        try
        {
            profile.WithNotApplicable(indicator, reason);
            return null;
        }
        catch (ArgumentException)
        {
            return $"{indicator.Key}: found \"{NotApplicable}\" without a reason in plain text; allowed: {NotApplicable} and why the question does not apply";
        }
    }

    private static string Refusal(Indicator indicator, string cell) =>
        $"{indicator.Key}: found {Shown(cell)}; allowed: {indicator.Allowed}, n/a: and a reason, or nothing";

    private static bool Give(OrganisationProfileBuilder profile, Indicator indicator, string cell, string? currency)
    {
        if (indicator is YesNoIndicator yesNo)
            return bool.TryParse(cell, out var answer) && profile.With(yesNo, answer) is not null;
        if (!double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        return indicator switch
        {
            PercentageIndicator percentage => profile.With(percentage, number) is not null,
            MonthsIndicator months => profile.With(months, number) is not null,
            YearsIndicator years => profile.With(years, number) is not null,
            MoneyIndicator money => profile.With(money, new Money(number, currency!)) is not null,
            MaturityIndicator maturity => IsWhole(number) && profile.With(maturity, (MaturityLevel)(int)number) is not null,
            CountIndicator count => IsWhole(number) && profile.With(count, (int)number) is not null,
            _ => false,
        };
    }

    private static bool IsWhole(double number) => double.IsInteger(number) && number is >= 0 and <= int.MaxValue;
}
