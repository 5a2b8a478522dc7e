using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>A number of things, whole, 0 or more.</summary>
public sealed class CountIndicator : Indicator
{
    /// <summary>Creates an indicator whose words are in the text catalogue.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">Which way an answer improves.</param>
    /// <param name="heldBy">Who holds the figure.</param>
    /// <param name="sources">Keys of the sources behind its threshold.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public CountIndicator(string key, Direction direction, RecordHolder heldBy, params string[] sources)
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
    public CountIndicator(string key, Direction direction, RecordHolder heldBy, IndicatorText text, params string[] sources)
        : base(key, direction, heldBy, text, sources)
    {
    }

    /// <inheritdoc />
    public override IndicatorKind Kind => IndicatorKind.Count;

    /// <inheritdoc />
    public override string Allowed => "a whole number from 0 to 2147483647";

    internal override bool Allows(double value) => value is >= 0 and <= int.MaxValue && Math.Floor(value) == value;
}
