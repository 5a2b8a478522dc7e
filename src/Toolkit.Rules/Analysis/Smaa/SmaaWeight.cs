using System.Globalization;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// What is known about the weight of a criterion. All weights of a table that fit what is known, and sum to 1, are equally likely. The table checks
/// it, together with the weights of the other criteria.
/// </summary>
public sealed class SmaaWeight
{
    private SmaaWeight(double low, double high, int? place) => (Low, High, Place) = (low, high, place);

    /// <summary>Gets the weight of which nothing is known.</summary>
    public static SmaaWeight Any { get; } = new(0, 1, null);

    internal double Low { get; }

    internal double High { get; }

    internal int? Place { get; }

    /// <summary>Whether it has bounds of its own.</summary>
    internal bool IsBounded => !(Low <= 0 && High >= 1);

    /// <summary>Knows the place of the weight among those that have one: no greater than those of lower numbers. Between equal numbers nothing is known.</summary>
    /// <param name="place">The place, from 1 for the greatest; only the order of the numbers counts.</param>
    public static SmaaWeight Rank(int place) => new(0, 1, place);

    /// <summary>Knows bounds of the weight.</summary>
    /// <param name="low">The least it can be, from 0.</param>
    /// <param name="high">The most it can be, up to 1.</param>
    public static SmaaWeight Between(double low, double high) => new(low, high, null);

    /// <summary>Knows the weight.</summary>
    /// <param name="weight">The weight, 0 to 1.</param>
    public static SmaaWeight Exactly(double weight) => new(weight, weight, null);

    /// <summary>Gives what is known in a few words, for a log.</summary>
    public override string ToString() =>
        Place is { } place ? string.Format(CultureInfo.InvariantCulture, "place {0}", place)
        : string.Format(CultureInfo.InvariantCulture, "{0} to {1}", Low, High);
}
