using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The weights of the six criteria that options allow.</summary>
internal static class AllowedWeights
{
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
