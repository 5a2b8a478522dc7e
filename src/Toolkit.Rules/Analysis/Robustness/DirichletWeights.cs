namespace Toolkit.Rules.Analysis;

/// <summary>Weights around the chosen ones: a Dirichlet distribution, made of gamma variates that are divided by their sum.</summary>
/// <param name="chosen">The mean of the weights.</param>
/// <param name="concentration">How near them they stay; the parameter of a criterion is this times its weight.</param>
internal sealed class DirichletWeights(double[] chosen, double concentration) : WeightSource
{
    internal override void Next(ref ShareGenerator generator, Span<double> weights)
    {
        double sum = 0;
        for (var criterion = 0; criterion < chosen.Length; criterion++)
        {
            weights[criterion] = chosen[criterion] > 0 ? Gamma(ref generator, concentration * chosen[criterion]) : 0;
            sum += weights[criterion];
        }
        for (var criterion = 0; criterion < chosen.Length; criterion++)
            weights[criterion] = sum > 0 ? Math.Floor(weights[criterion] / sum * Whole + 0.5) : Math.Floor(chosen[criterion] * Whole + 0.5);
    }

    // Marsaglia and Tsang 2000; a shape below 1 is drawn one higher and brought down by a power of a share.
    private static double Gamma(ref ShareGenerator generator, double shape)
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

    private static double AboveZero(ref ShareGenerator generator) => 1 - generator.NextShare();
}
