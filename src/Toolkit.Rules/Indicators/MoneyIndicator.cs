using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>An amount of money in a stated currency, 0 or more.</summary>
public sealed class MoneyIndicator : Indicator
{
    /// <summary>The highest amount that is not taken for a slip: a quadrillion.</summary>
    public const double Highest = 1e15;

    /// <summary>Creates an indicator whose words are in the text catalogue.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">Which way an answer improves.</param>
    /// <param name="heldBy">Who holds the figure.</param>
    /// <param name="sources">Keys of the sources behind its threshold.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public MoneyIndicator(string key, Direction direction, RecordHolder heldBy, params string[] sources)
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
    public MoneyIndicator(string key, Direction direction, RecordHolder heldBy, IndicatorText text, params string[] sources)
        : base(key, direction, heldBy, text, sources)
    {
    }

    /// <inheritdoc />
    public override IndicatorKind Kind => IndicatorKind.Money;

    /// <inheritdoc />
    public override string Allowed => "an amount of money from 0 to 1e15 in the organisation's currency";

    internal override bool Allows(double value) => value is >= 0 and <= Highest;
}
