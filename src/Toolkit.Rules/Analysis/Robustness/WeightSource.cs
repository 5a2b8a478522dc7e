using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Where the weights of a draw come from. Immutable; all that changes is in the generator.</summary>
internal abstract class WeightSource
{
    /// <summary>The whole number that is a weight of one: weights are whole billionths, so that sums over draws are exact in any order.</summary>
    internal const double Whole = 1e9;

    /// <summary>Draws weights, in whole billionths that add up to one but for rounding.</summary>
    internal abstract void Next(ref ShareGenerator generator, Span<double> weights);

    internal static WeightSource From(RobustnessOptions options, CriterionWeights chosen)
    {
        double[] weights = [.. chosen.Shares];
        return options.Weighting switch
        {
            Weighting.Uniform => new OrderedWeights([.. weights.Select(_ => 1.0)]),
            Weighting.AroundChosen => new DirichletWeights(weights, options.Concentration),
            Weighting.Chosen => new FixedWeights(weights),
            _ => new OrderedWeights(weights),
        };
    }
}
