namespace Toolkit.Rules.Analysis;

/// <summary>
/// How often the first places come out as they stand when the open questions are answered at random, all gaps from 0 to 1 equally likely.
/// A share of the completions drawn; never how likely it is that the places are right, because nobody answers at random.
/// </summary>
/// <param name="Share">The share of the completions in which the same approaches take the places, in the same order where that counts; 0 to 1.</param>
/// <param name="Kept">How many of the members take one of the places on average over the completions, in whatever order.</param>
/// <param name="Draws">How many completions were drawn.</param>
/// <param name="Seed">Where they started: the same seed gives the same completions, everywhere.</param>
/// <param name="IsEnough">Whether the share is the one that was to be enough, or more, so that nothing more is asked.</param>
public sealed record StabilityEstimate(double Share, double Kept, int Draws, ulong Seed, bool IsEnough);
