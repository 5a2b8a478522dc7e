namespace Toolkit.Rules.NRules;

/// <summary>Chooses NRules as the rule engine, where there is no container.</summary>
public static class RecommendationOptionsExtensions
{
    /// <summary>
    /// Has an NRules session give the engine's answers. Reports are byte for byte those of the engine's own evaluator; it only takes
    /// longer. The rules are compiled at the first recommendation.
    /// </summary>
    /// <param name="options">The options of the engine.</param>
    /// <returns>The same <paramref name="options"/>.</returns>
    public static RecommendationOptions UseNRules(this RecommendationOptions options)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        options.Evaluator = rules => new NRulesEvaluator(rules);
        return options;
    }
}
