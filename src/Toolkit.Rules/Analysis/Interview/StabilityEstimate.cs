namespace Toolkit.Rules.Analysis;

/// <summary>
/// How often the first places come out as they stand when the open questions are answered at random, all gaps from 0 to 1 equally likely.
/// A share of the completions drawn; never how likely it is that the places are right, because nobody answers at random.
/// </summary>
public sealed record StabilityEstimate
{
    /// <summary>The share of the completions in which the same approaches take the places, in the same order where that counts; 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>How many of the members take one of the places on average over the completions, in whatever order.</summary>
    public required double Kept { get; init; }

    /// <summary>How many completions were drawn.</summary>
    public required int Draws { get; init; }

    /// <summary>Where they started: the same seed gives the same completions, everywhere.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Whether the share is the one that was to be enough, or more, so that nothing more is asked.</summary>
    public required bool IsEnough { get; init; }
}
