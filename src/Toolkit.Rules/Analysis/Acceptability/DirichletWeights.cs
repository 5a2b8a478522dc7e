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
            weights[criterion] = chosen[criterion] > 0 ? Variates.Gamma(ref generator, concentration * chosen[criterion]) : 0;
            sum += weights[criterion];
        }
        for (var criterion = 0; criterion < chosen.Length; criterion++)
            weights[criterion] = sum > 0 ? Math.Floor(weights[criterion] / sum * Whole + 0.5) : Math.Floor(chosen[criterion] * Whole + 0.5);
    }
}
