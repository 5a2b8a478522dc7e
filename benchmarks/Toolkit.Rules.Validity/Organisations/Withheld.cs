using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity.Organisations;

/// <summary>Takes answers away at random, each with the same probability.</summary>
internal static class Withheld
{
    private const ulong Purpose = 2;

    internal static OrganisationProfile Of(Generated organisation, double share)
    {
        var draw = new Draw(Purpose + (ulong)(100 * share), organisation.Number);
        return Without(organisation.Profile, _ => draw.Chance(share));
    }

    internal static OrganisationProfile Without(OrganisationProfile profile, Func<Indicator, bool> isWithheld)
    {
        var left = profile.ToBuilder();
        foreach (var indicator in profile.Answered)
            if (isWithheld(indicator))
                left.Without(indicator);
        return left.Build();
    }
}
