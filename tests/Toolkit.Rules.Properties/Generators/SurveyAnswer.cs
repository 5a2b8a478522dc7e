using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>One answer of a survey: a value with, for money, its currency; or null for not applicable.</summary>
public sealed record SurveyAnswer(Indicator Indicator, double? Value, string? Currency = null)
{
    internal void AddTo(OrganisationProfileBuilder builder)
    {
        if (Value is { } value)
            builder.Set(Indicator, value, AnswerDetail.From(Currency, null, null, null));
        else
            builder.WithNotApplicable(Indicator, "does not arise here");
    }

    public override string ToString() => Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{Indicator.Key} = {value:R} {Currency}").TrimEnd()
        : Indicator.Key + " = not applicable";
}
