using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>One answer of a survey: a value with, for money, its currency; or null for not applicable.</summary>
public sealed record SurveyAnswer(Indicator Indicator, double? Value, string? Currency = null)
{
    /// <param name="builder">The profile that the answer goes into.</param>
    /// <param name="currency">The organisation's own currency. Where there is none, an amount that names none is in US dollars.</param>
    internal void AddTo(OrganisationProfileBuilder builder, string? currency)
    {
        var stated = Indicator.Kind == IndicatorKind.Money && currency is null ? Currency ?? Money.ThresholdCurrency : Currency;
        if (Value is { } value)
            builder.Set(Indicator, value, AnswerDetail.From(stated, null, null, null));
        else
            builder.WithNotApplicable(Indicator, "does not arise here");
    }

    public override string ToString() => Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{Indicator.Key} = {value:R} {Currency}").TrimEnd()
        : Indicator.Key + " = not applicable";
}
