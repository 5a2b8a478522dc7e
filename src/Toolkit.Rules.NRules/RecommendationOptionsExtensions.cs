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

    /// <summary>
    /// Has NRules sessions give the engine's answers, in which rules of the host match needs and facts of its own: they change what is recommended, and
    /// the report says which rule did, why, and on which facts. Rules are loaded now and compiled at the first recommendation.
    /// </summary>
    /// <param name="options">The options of the engine.</param>
    /// <param name="configure">Adds rules, facts and what sessions need.</param>
    /// <returns>The same <paramref name="options"/>.</returns>
    public static RecommendationOptions UseNRules(this RecommendationOptions options, Action<HostRules> configure) =>
        UseNRules(options, configure, services: null);

    internal static RecommendationOptions UseNRules(RecommendationOptions options, Action<HostRules> configure, IServiceProvider? services)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        var host = new HostRules();
        (configure ?? throw new ArgumentNullException(nameof(configure)))(host);
        var loaded = new LoadedRules(host.Types, services);
        foreach (var approach in loaded.Approaches)
            options.Rules.Add(approach);
        options.Evaluator = rules => new HostEvaluator(rules, host, loaded, services);
        return options;
    }
}
