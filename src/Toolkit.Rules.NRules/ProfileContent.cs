using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>The content of a profile, compared by value: two documents that say the same are the same.</summary>
internal sealed class ProfileContent(OrganisationProfile profile)
{
    // An update is compared once for each rule, every time with the same content. Two threads never share a session.
    private ProfileContent? _other;
    private bool _isSame;

    private OrganisationProfile Profile => profile;

    public override bool Equals(object? obj)
    {
        if (obj is not ProfileContent other)
            return false;
        if (!ReferenceEquals(other, _other))
            (_other, _isSame) = (other, profile.SaysTheSameAs(other.Profile));
        return _isSame;
    }

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(profile.Organisation.Id);
}
