using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>The rates a host gives: US dollars, in which thresholds are kept, per unit of another currency.</summary>
internal sealed class ExchangeRates
{
    private readonly Dictionary<string, double> _dollarsPerUnit;

    internal ExchangeRates(IEnumerable<KeyValuePair<string, double>> dollarsPerUnit)
    {
        _dollarsPerUnit = new(StringComparer.Ordinal);
        foreach (var rate in dollarsPerUnit)
            _dollarsPerUnit[rate.Key] = rate.Value;
    }

    /// <summary>A money answer in US dollars; unknown when there is no rate for its currency.</summary>
    internal double Read(OrganisationProfile profile, Indicator indicator) =>
        InDollars(profile.Sheet[indicator], CurrencyOf(profile, indicator));

    /// <summary>An amount, or a mark that stands for none, in US dollars; unknown when there is no rate for its currency.</summary>
    internal double InDollars(double value, string? currency)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            return value;
        // A product past the largest double would be infinite, which is the mark of an answer that is not applicable.
        return currency is not null && Find(currency) is { } rate ? Math.Min(value * rate, double.MaxValue) : AnswerSheet.Unknown;
    }

    /// <summary>US dollars per unit of a currency; null when there is no rate.</summary>
    internal double? Find(string currency) =>
        currency == Money.ThresholdCurrency ? 1 : _dollarsPerUnit.TryGetValue(currency, out var rate) ? rate : null;

    /// <summary>The answer a condition looks at, in the unit of its threshold.</summary>
    internal double Read(OrganisationProfile profile, Condition condition) =>
        condition.Indicator.Kind == IndicatorKind.Money ? Read(profile, condition.Indicator) : profile.Sheet[condition.Indicator];

    /// <summary>Whether an answer was given that cannot be held against a threshold.</summary>
    internal bool LacksRate(OrganisationProfile profile, Indicator indicator)
    {
        var value = profile.Sheet[indicator];
        return !double.IsNaN(value) && !double.IsInfinity(value) && double.IsNaN(Read(profile, indicator));
    }

    internal static string? CurrencyOf(OrganisationProfile profile, Indicator indicator) =>
        profile.Sheet.Detail(indicator)?.Currency ?? profile.Organisation.Currency;
}
