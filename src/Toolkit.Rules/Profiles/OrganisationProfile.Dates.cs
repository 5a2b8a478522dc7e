#if NET
namespace Toolkit.Rules.Profiles;

/// <content>Takes and gives dates as dates.</content>
public sealed partial class OrganisationProfile
{
    /// <summary>Gets the date the answers hold for.</summary>
    public DateOnly AsOfDate => DateOnly.FromDateTime(AsOf);

    /// <inheritdoc cref="Create(Organisation, DateTime)"/>
    public static OrganisationProfile Create(Organisation organisation, DateOnly asOf) => Create(organisation, asOf.ToDateTime(TimeOnly.MinValue));

    /// <inheritdoc cref="Create(string, string, OrganisationKind, DateTime, string)"/>
    public static OrganisationProfile Create(string id, string name, OrganisationKind kind, DateOnly asOf, string? currency = null) =>
        Create(new Organisation(id, name, kind, currency), asOf);
}
#endif
