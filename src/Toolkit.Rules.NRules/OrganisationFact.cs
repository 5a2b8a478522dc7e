using NRules.RuleModel;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>An organisation in a session: one fact per profile. Immutable; its identity is the organisation's id.</summary>
public sealed class OrganisationFact : IIdentityProvider
{
    internal OrganisationFact(Organisation organisation, DateTime asOf)
    {
        Id = organisation.Id;
        Name = organisation.Name;
        Kind = organisation.Kind;
        Staff = organisation.Staff;
        DigitalStaff = organisation.DigitalStaff;
        AsOf = asOf;
        Organisation = organisation;
    }

    /// <summary>The organisation's id, unique within a session.</summary>
    public string Id { get; }

    /// <summary>The organisation's name.</summary>
    public string Name { get; }

    /// <summary>The kind of organisation.</summary>
    public OrganisationKind Kind { get; }

    /// <summary>Its own staff in full-time equivalents; null when not stated.</summary>
    public int? Staff { get; }

    /// <summary>Those of its staff in digital roles, in full-time equivalents; null when not stated.</summary>
    public int? DigitalStaff { get; }

    /// <summary>The date its answers hold for.</summary>
    public DateTime AsOf { get; }

    internal Organisation Organisation { get; }

    /// <inheritdoc />
    public object GetIdentity() => Id;

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({Id})";
}
