namespace Toolkit.Rules.Profiles;

/// <summary>The kind of organisation that a profile describes.</summary>
public enum OrganisationKind
{
    /// <summary>A whole administration, seen from its centre.</summary>
    Government,

    /// <summary>A department or ministry.</summary>
    Department,

    /// <summary>An agency of a department or ministry.</summary>
    Agency,

    /// <summary>The administration of a region, state or province.</summary>
    RegionalGovernment,

    /// <summary>The administration of a city, county or municipality.</summary>
    LocalGovernment,

    /// <summary>A public body at arm's length.</summary>
    PublicBody,
}
