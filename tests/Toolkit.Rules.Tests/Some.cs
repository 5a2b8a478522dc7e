using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests;

/// <summary>Profiles to start a test from.</summary>
internal static class Some
{
    internal static readonly DateTime Date = new(2026, 10, 31);

    internal static OrganisationProfile Department(string? currency = null) => Profile(OrganisationKind.Department, currency);

    internal static OrganisationProfile Profile(OrganisationKind kind, string? currency = null) =>
        OrganisationProfile.Create("example", "Department of Examples", kind, Date, currency);

    /// <summary>Every built-in indicator at the value a function gives; NaN leaves it out, infinity says that it does not apply.</summary>
    internal static OrganisationProfile Answering(Func<Indicator, double> valueOf, OrganisationKind kind = OrganisationKind.Department)
    {
        var profile = Profile(kind, Money.ThresholdCurrency).ToBuilder();
        foreach (var indicator in IndicatorCatalogue.All)
        {
            var value = valueOf(indicator);
            if (double.IsInfinity(value))
                profile.WithNotApplicable(indicator, "does not apply here");
            else if (!double.IsNaN(value))
                profile.Set(indicator, value, detail: null);
        }
        return profile.Build();
    }
}
