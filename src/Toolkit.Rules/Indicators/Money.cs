using System.Globalization;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Indicators;

/// <summary>An amount of money in a stated currency.</summary>
public readonly struct Money : IEquatable<Money>
{
    /// <summary>The currency in which the catalogue keeps its thresholds: US dollars.</summary>
    public const string ThresholdCurrency = "USD";

    /// <summary>Creates an amount of money.</summary>
    /// <param name="amount">The amount, 0 or more, in whole units of the currency.</param>
    /// <param name="currency">The ISO 4217 code: three capital letters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or not finite.</exception>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public Money(double amount, string currency)
    {
        if (Guard.Finite(amount) < 0)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount of money is 0 or more.");
        if (!IsCurrency(currency))
            throw new ArgumentException("A currency is three capital letters (ISO 4217), such as GBP.", nameof(currency));
        Amount = amount;
        Currency = currency;
    }

    /// <summary>Gets the amount, in whole units of the currency.</summary>
    public double Amount { get; }

    /// <summary>Gets the ISO 4217 code of the currency.</summary>
    public string Currency { get; }

    /// <summary>Whether two amounts are equal in number and currency; nothing is converted.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether two amounts differ in number or currency; nothing is converted.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Money other) => Amount.Equals(other.Amount) && Currency == other.Currency;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Amount.GetHashCode() ^ (Currency is null ? 0 : StringComparer.Ordinal.GetHashCode(Currency));

    /// <inheritdoc />
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1:#,0.##}", Currency, Amount);

    internal static bool IsCurrency(string? code) =>
        code is { Length: 3 } && code.All(letter => letter is >= 'A' and <= 'Z');
}
