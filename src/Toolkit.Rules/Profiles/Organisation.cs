using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>The organisation that a profile describes.</summary>
public sealed class Organisation
{
    /// <summary>More staff than any organisation has: a number above it is a slip.</summary>
    internal const int MostStaff = 50_000_000;

    /// <summary>Describes an organisation.</summary>
    /// <param name="id">A short stable id, such as <c>dft</c>.</param>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="kind">The kind of organisation.</param>
    /// <param name="currency">The ISO 4217 code of the currency of its money answers; null when it has none.</param>
    /// <param name="staff">Its own staff in full-time equivalents, 0 to 50 million, for a government those of the whole administration; null when not stated.</param>
    /// <param name="digitalStaff">Those of its staff in digital roles, in full-time equivalents, at most <paramref name="staff"/>; null when not stated.</param>
    /// <exception cref="ArgumentException">Id or name is blank, longer than 500 characters or holds control characters, or the currency is not three capital letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind, or a number of staff is out of range.</exception>
    public Organisation(string id, string name, OrganisationKind kind, string? currency = null, int? staff = null, int? digitalStaff = null)
    {
        Id = BoundText.Required(id, nameof(id), DocumentBounds.NameText);
        Name = BoundText.Required(name, nameof(name), DocumentBounds.NameText);
        _ = kind.ToKey();
        Kind = kind;
        if (currency is not null && !Money.IsCurrency(currency))
            throw new ArgumentException("A currency is three capital letters (ISO 4217), such as GBP.", nameof(currency));
        Currency = currency;
        if (staff is < 0 or > MostStaff)
            throw new ArgumentOutOfRangeException(nameof(staff), staff, "Staff are 0 to 50 million.");
        if (digitalStaff is < 0 or > MostStaff || digitalStaff > staff)
            throw new ArgumentOutOfRangeException(nameof(digitalStaff), digitalStaff, "Digital staff are 0 to 50 million, and no more than all staff.");
        Staff = staff;
        DigitalStaff = digitalStaff;
    }

    /// <summary>Gets the short stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the name shown in reports.</summary>
    public string Name { get; }

    /// <summary>Gets the kind of organisation.</summary>
    public OrganisationKind Kind { get; }

    /// <summary>Gets the ISO 4217 code of the currency of its money answers; null when it has none.</summary>
    public string? Currency { get; }

    /// <summary>Gets its own staff in full-time equivalents, for a government those of the whole administration; null when not stated.</summary>
    public int? Staff { get; }

    /// <summary>Gets those of its staff in digital roles, in full-time equivalents; null when not stated.</summary>
    public int? DigitalStaff { get; }

    /// <summary>Makes the same organisation with another number of staff.</summary>
    /// <param name="staff">Its own staff in full-time equivalents; null when not stated.</param>
    /// <param name="digitalStaff">Those in digital roles, in full-time equivalents; null when not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside 0 to 50 million, or more staff are digital than there are.</exception>
    public Organisation WithStaff(int? staff, int? digitalStaff = null) => new(Id, Name, Kind, Currency, staff, digitalStaff);

    internal bool SaysTheSameAs(Organisation other) =>
        (Id, Name, Kind, Currency, Staff, DigitalStaff) == (other.Id, other.Name, other.Kind, other.Currency, other.Staff, other.DigitalStaff);

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({Id})";
}
