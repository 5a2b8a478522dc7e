using System.Globalization;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// The weights that a criterion is allowed. All weights of a table that are allowed, and sum to 1, are equally likely. The table checks them
/// together with those of the other criteria.
/// </summary>
public sealed class SmaaWeight
{
    private SmaaWeight(double low, double high, int? place) => (Low, High, Place) = (low, high, place);

    /// <summary>Gets a weight of which nothing is known.</summary>
    public static SmaaWeight Any { get; } = new(0, 1, null);

    internal double Low { get; }

    internal double High { get; }

    internal int? Place { get; }

    /// <summary>Whether it has bounds of its own.</summary>
    internal bool IsBounded => !(Low <= 0 && High >= 1);

    /// <summary>Gives the place of the weight among those that have one: it is no greater than those of lower numbers. Equal numbers are in no order.</summary>
    /// <param name="place">The place, from 1 for the greatest; only the order of the numbers counts.</param>
    public static SmaaWeight Rank(int place) => new(0, 1, place);

    /// <summary>Gives bounds of the weight.</summary>
    /// <param name="low">The least it can be, from 0.</param>
    /// <param name="high">The most it can be, up to 1.</param>
    public static SmaaWeight Between(double low, double high) => new(low, high, null);

    /// <summary>Gives the weight.</summary>
    /// <param name="weight">The weight, 0 to 1.</param>
    public static SmaaWeight Exactly(double weight) => new(weight, weight, null);

    /// <summary>Gives what is known in a few words, for a log.</summary>
    public override string ToString() =>
        Place is { } place ? string.Format(CultureInfo.InvariantCulture, "place {0}", place)
        : string.Format(CultureInfo.InvariantCulture, "{0} to {1}", Low, High);
}
