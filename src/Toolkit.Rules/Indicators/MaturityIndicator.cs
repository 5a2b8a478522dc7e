using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>How far a practice has come: level 0 to 4, each with an anchor; higher is always better.</summary>
public sealed class MaturityIndicator : Indicator
{
    /// <summary>The highest level.</summary>
    public const MaturityLevel Highest = MaturityLevel.Level4;

    /// <summary>Creates an indicator whose words are in the text catalogue.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="heldBy">Who holds the figure.</param>
    /// <param name="sources">Keys of the sources behind its threshold.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public MaturityIndicator(string key, RecordHolder heldBy, params string[] sources)
        : base(key, Direction.HigherIsBetter, heldBy, text: null, sources)
    {
    }

    /// <summary>Creates an indicator of a host's own, with its words.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="heldBy">Who holds the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none.</param>
    /// <param name="sources">Keys of the sources behind its threshold.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public MaturityIndicator(string key, RecordHolder heldBy, IndicatorText text, params string[] sources)
        : base(key, Direction.HigherIsBetter, heldBy, text, sources)
    {
    }

    /// <inheritdoc />
    public override IndicatorKind Kind => IndicatorKind.Maturity;

    /// <inheritdoc />
    public override string Allowed => "a whole number from 0 to 4";

    internal override bool Allows(double value) => value is 0 or 1 or 2 or 3 or 4;
}
