using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Tests;

/// <summary>Answers as plain numbers: yes is 1, a maturity level its number, money in US dollars.</summary>
internal static class Answers
{
    internal static bool Allows(Indicator indicator, double value) => indicator switch
    {
        PercentageIndicator => value is >= 0 and <= 100,
        MaturityIndicator => value is 0 or 1 or 2 or 3 or 4,
        YesNoIndicator => value is 0 or 1,
        CountIndicator => value >= 0 && Math.Floor(value).Equals(value),
        _ => value >= 0,
    };

    internal static OrganisationProfileBuilder Give(OrganisationProfileBuilder builder, Indicator indicator, double value) => indicator switch
    {
        PercentageIndicator percentage => builder.With(percentage, value),
        MaturityIndicator maturity => builder.With(maturity, (MaturityLevel)value),
        YesNoIndicator yesNo => builder.With(yesNo, value.Equals(1)),
        CountIndicator count => builder.With(count, (int)value),
        MonthsIndicator months => builder.With(months, value),
        YearsIndicator years => builder.With(years, value),
        MoneyIndicator money => builder.With(money, new Money(value, "USD")),
        _ => throw new ArgumentException("No such kind of indicator.", nameof(indicator)),
    };
}
