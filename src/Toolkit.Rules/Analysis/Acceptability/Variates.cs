namespace Toolkit.Rules.Analysis;

/// <summary>Numbers from the distributions of statistics, the same on every machine.</summary>
internal static class Variates
{
    /// <summary>A number of mean 0 and deviation 1.</summary>
    // Marsaglia and Bray 1964: a point in the circle gives a normal number without a sine.
    internal static double Normal(ref ShareGenerator generator)
    {
        while (true)
        {
            var (across, up) = (2 * generator.NextShare() - 1, 2 * generator.NextShare() - 1);
            var square = across * across + up * up;
            if (square is > 0 and < 1)
                return across * Math.Sqrt(-2 * ExactFunctions.Log(square) / square);
        }
    }

    /// <summary>A gamma variate of a shape above 0 and the scale 1.</summary>
    // Marsaglia and Tsang 2000; a shape below 1 is drawn one higher and brought down by a power of a share.
    internal static double Gamma(ref ShareGenerator generator, double shape)
    {
        if (shape < 1)
            return Gamma(ref generator, shape + 1) * ExactFunctions.Exp(ExactFunctions.Log(AboveZero(ref generator)) / shape);
        var scale = shape - 1.0 / 3;
        var slope = 1 / Math.Sqrt(9 * scale);
        while (true)
        {
            var normal = Normal(ref generator);
            var root = 1 + slope * normal;
            var cube = root * root * root;
            if (root > 0
                && ExactFunctions.Log(AboveZero(ref generator)) < 0.5 * normal * normal + scale * (1 - cube + ExactFunctions.Log(cube)))
                return scale * cube;
        }
    }

    /// <summary>A share from the beta distribution of two shapes above 0.</summary>
    internal static double Beta(ref ShareGenerator generator, double alpha, double beta)
    {
        var (yes, no) = (Gamma(ref generator, alpha), Gamma(ref generator, beta));
        if (yes + no > 0)
            return yes / (yes + no);
        // Shapes so small that both are no normal number leave nothing between 0 and 1.
        return generator.NextShare() * (alpha + beta) < alpha ? 1 : 0;
    }

    private static double AboveZero(ref ShareGenerator generator) => 1 - generator.NextShare();
}
