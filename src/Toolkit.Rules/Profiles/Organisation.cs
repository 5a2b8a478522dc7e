using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>The organisation that a profile describes.</summary>
public sealed class Organisation
{
    /// <summary>Describes an organisation.</summary>
    /// <param name="id">A short stable id, such as <c>dft</c>.</param>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="kind">The kind of organisation.</param>
    /// <param name="currency">The ISO 4217 code of the currency of its money answers; null when it has none.</param>
    /// <exception cref="ArgumentException">Id or name is blank or holds control characters, or the currency is not three capital letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Organisation(string id, string name, OrganisationKind kind, string? currency = null)
    {
        Id = PlainText.Required(id, nameof(id));
        Name = PlainText.Required(name, nameof(name));
        _ = kind.ToKey();
        Kind = kind;
        if (currency is not null && !Money.IsCurrency(currency))
            throw new ArgumentException("A currency is three capital letters (ISO 4217), such as GBP.", nameof(currency));
        Currency = currency;
    }

    /// <summary>Gets the short stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the name shown in reports.</summary>
    public string Name { get; }

    /// <summary>Gets the kind of organisation.</summary>
    public OrganisationKind Kind { get; }

    /// <summary>Gets the ISO 4217 code of the currency of its money answers; null when it has none.</summary>
    public string? Currency { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({Id})";
}
