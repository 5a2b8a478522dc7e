using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>A time in months, 0 or more; fractions are allowed.</summary>
public sealed class MonthsIndicator : Indicator
{
    /// <summary>The longest time that is not taken for a slip: two hundred years.</summary>
    internal const double Longest = 2400;

    /// <summary>Creates an indicator whose words are in the text catalogue.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">Which way an answer improves.</param>
    /// <param name="heldBy">Who holds the figure.</param>
    /// <param name="sources">Keys of the sources behind its threshold.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public MonthsIndicator(string key, Direction direction, RecordHolder heldBy, params string[] sources)
        : base(key, direction, heldBy, text: null, sources)
    {
    }

    /// <summary>Creates an indicator of a host's own, with its words.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">Which way an answer improves.</param>
    /// <param name="heldBy">Who holds the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none.</param>
    /// <param name="sources">Keys of the sources behind its threshold.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public MonthsIndicator(string key, Direction direction, RecordHolder heldBy, IndicatorText text, params string[] sources)
        : base(key, direction, heldBy, text, sources)
    {
    }

    /// <inheritdoc />
    public override IndicatorKind Kind => IndicatorKind.Months;

    /// <inheritdoc />
    public override string Allowed => "a number of months from 0 to 2400";

    internal override bool Allows(double value) => value is >= 0 and <= Longest;
}
