using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Tests;

/// <summary>Answers as plain numbers: yes is 1, a maturity level its number, money in US dollars.</summary>
internal static class Answers
{
    internal static bool Allows(Indicator indicator, double value) => indicator.Kind switch
    {
        IndicatorKind.Percentage => value is >= 0 and <= 100,
        IndicatorKind.Maturity => value is 0 or 1 or 2 or 3 or 4,
        IndicatorKind.YesNo => value is 0 or 1,
        IndicatorKind.Count => value >= 0 && Math.Floor(value).Equals(value),
        _ => value >= 0,
    };

    internal static OrganisationProfileBuilder Give(OrganisationProfileBuilder builder, Indicator indicator, double value) => indicator switch
    {
        Indicator<double> number => builder.With(number, value),
        Indicator<MaturityLevel> maturity => builder.With(maturity, (MaturityLevel)value),
        Indicator<bool> yesNo => builder.With(yesNo, value.Equals(1)),
        Indicator<int> count => builder.With(count, (int)value),
        Indicator<Money> money => builder.With(money, new Money(value, "USD")),
        _ => throw new ArgumentException("No such kind of indicator.", nameof(indicator)),
    };
}
