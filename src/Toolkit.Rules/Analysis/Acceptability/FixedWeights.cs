namespace Toolkit.Rules.Analysis;

/// <summary>The same weights in every draw.</summary>
internal sealed class FixedWeights(double[] weights) : WeightSource
{
    private readonly double[] _weights = [.. weights.Select(weight => Math.Floor(weight * Whole + 0.5))];

    internal override void Next(ref ShareGenerator generator, Span<double> weights) => _weights.CopyTo(weights);
}
