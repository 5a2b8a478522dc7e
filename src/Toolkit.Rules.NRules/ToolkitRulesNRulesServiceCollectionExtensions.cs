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
    /// <param name="services">The services of the host.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection UseNRules(this IServiceCollection services) =>
        services.AddToolkitRules(options => options.UseNRules());

    /// <summary>Has an NRules session give the answers of the engine with a name, and registers it when <c>AddToolkitRules</c> has not.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the engine.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IServiceCollection UseNRules(this IServiceCollection services, string name) =>
        services.AddToolkitRules(name, options => options.UseNRules());
}
