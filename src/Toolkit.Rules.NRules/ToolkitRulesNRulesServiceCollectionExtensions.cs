using Toolkit.Rules;
using Toolkit.Rules.NRules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses NRules as the rule engine of a container.</summary>
public static class ToolkitRulesNRulesServiceCollectionExtensions
{
    /// <summary>
    /// Has an NRules session give the answers of the registered <see cref="RecommendationEngine"/>, and registers it when
    /// <c>AddToolkitRules</c> has not. Reports are byte for byte those of the engine's own evaluator.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection UseNRules(this IServiceCollection services) =>
        services.AddToolkitRules(options => options.UseNRules());
}
