using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Toolkit.Rules;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Hosting;
using Toolkit.Rules.Rules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the engine with a container.</summary>
public static class ToolkitRulesServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="RecommendationEngine"/> for the life of the container: immutable and safe to share between threads.
    /// Calling it again changes nothing. Options are validated when the host starts, and in any case when the engine is first asked for.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services)
    {
        var validation = ServiceDescriptor.Singleton<IValidateOptions<RecommendationOptions>, RecommendationOptionsValidation>();
        if (Guard.NotNull(services).Any(service => service.ImplementationType == validation.ImplementationType))
            return services;
        services.TryAddEnumerable(validation);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<RecommendationOptions>, RegisteredRules>());
        services.AddOptions<RecommendationOptions>().ValidateOnStart();
        services.TryAddSingleton(CreateEngine);
        return services;
    }

    /// <summary>Registers the engine and sets its options; several such calls apply in their order.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services, Action<RecommendationOptions> configure)
    {
        Guard.NotNull(configure);
        return services.AddToolkitRules().Configure(configure);
    }

    /// <summary>
    /// Registers the engine and reads its options from a configuration section; read once, later changes have no effect.
    /// Whatever cannot be read is reported with its full key when options are validated, all of it in one go.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="section">
    /// The section: <c>WeightProfile</c>, <c>Weights:{Need,Leverage,Readiness,Ease,Speed,Fit}</c>, <c>OutcomeThreshold</c>,
    /// <c>EvidenceOverrides:{indicator key}:{Target,Trigger,Worst,Weight}</c>, <c>Rules:{id}:Enabled</c>,
    /// <c>Suppressions:{id}:{Reason,Owner,Expires}</c> and <c>ExchangeRates:{currency}</c>, each of them optional.
    /// </param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services, IConfiguration section)
    {
        Guard.NotNull(section);
        services.AddToolkitRules()
            .AddOptions<RecommendationOptions>()
            .Configure<IEnumerable<ApproachRule>>((options, rules) => RecommendationOptionsReader.Read(section, options, rules));
        return services;
    }

    /// <summary>Registers a rule of the host's own, which joins the 21; registering it again changes nothing.</summary>
    /// <typeparam name="TRule">The rule; its constructor may ask the container for singletons.</typeparam>
    /// <param name="services">Where to register.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddApproachRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>(
        this IServiceCollection services)
        where TRule : ApproachRule
    {
        Guard.NotNull(services).TryAddEnumerable(ServiceDescriptor.Singleton<ApproachRule, TRule>());
        return services;
    }

    private static RecommendationEngine CreateEngine(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<RecommendationOptions>>().Value;
        if (services.GetService<ILogger<RecommendationEngine>>() is not { } logger)
            return new RecommendationEngine(options);
        var engine = new RecommendationEngine(options, new RunLog(logger));
        foreach (var fault in engine.Faults)
            logger.RuleFailed(fault.Id, fault.Message);
        return engine;
    }
}
