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

    /// <summary>
    /// Has NRules sessions give the answers of the registered <see cref="RecommendationEngine"/>, in which rules of the host match needs and facts of
    /// its own. Rules are made by the container, once. What they resolve comes from a scope that lives as long as one evaluation.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Adds rules, facts and what sessions need.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddNRules(this IServiceCollection services, Action<HostRules> configure) =>
        Add(services.AddToolkitRules(), Options.Options.DefaultName, configure);

    /// <summary>Does so for the engine with a name.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the engine.</param>
    /// <param name="configure">Adds rules, facts and what sessions need.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IServiceCollection AddNRules(this IServiceCollection services, string name, Action<HostRules> configure) =>
        Add(services.AddToolkitRules(name), name, configure);

    private static IServiceCollection Add(IServiceCollection services, string name, Action<HostRules> configure)
    {
        services.AddOptions<RecommendationOptions>(name).Configure<IServiceProvider>(
            (options, provider) => RecommendationOptionsExtensions.UseNRules(options, configure, provider));
        return services;
    }
}
