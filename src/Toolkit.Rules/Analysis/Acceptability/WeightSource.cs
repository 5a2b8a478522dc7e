namespace Toolkit.Rules.Analysis;

/// <summary>Where the weights of a draw come from. Immutable; all that changes is in the generator.</summary>
internal abstract class WeightSource
{
    /// <summary>The whole number that is a weight of one: weights are whole billionths, so that sums over draws are exact in any order.</summary>
    internal const double Whole = 1e9;

    /// <summary>Draws weights, in whole billionths that add up to one but for rounding.</summary>
    internal abstract void Next(ref ShareGenerator generator, Span<double> weights);
}
