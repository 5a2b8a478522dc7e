using System.Globalization;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Rules;

/// <summary>A number with what it rests on.</summary>
public sealed class SourcedNumber
{
    /// <summary>Creates a number with its basis.</summary>
    /// <param name="value">The number.</param>
    /// <param name="basis">The basis of the number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public SourcedNumber(double value, Basis basis)
    {
        Value = Guard.Finite(value);
        Basis = Guard.NotNull(basis);
    }

    /// <summary>The number.</summary>
    public double Value { get; }

    /// <summary>The basis of the number.</summary>
    public Basis Basis { get; }

    /// <summary>A number that stands in a source.</summary>
    /// <param name="value">The number.</param>
    /// <param name="sources">Keys of the source register, one at least.</param>
    public static SourcedNumber Sourced(double value, params string[] sources) => new(value, Basis.From(sources));

    /// <summary>A number that is judgement, anchored on what sources report.</summary>
    /// <param name="value">The number.</param>
    /// <param name="sources">Keys of the source register, one at least.</param>
    public static SourcedNumber Anchored(double value, params string[] sources) => new(value, Basis.AnchoredOn(sources));

    /// <summary>A number that is judgement.</summary>
    /// <param name="value">The number.</param>
    public static SourcedNumber Judged(double value) => new(value, Basis.Judgement);

    /// <inheritdoc />
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} ({1})", Value, Basis);
}
