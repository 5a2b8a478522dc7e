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

/// <summary>Registers engines with a container.</summary>
/// <remarks>
/// An engine registered with a name is a keyed service (<c>GetRequiredKeyedService&lt;RecommendationEngine&gt;(name)</c>, or
/// <c>[FromKeyedServices(name)]</c> at a constructor argument) with options of its own; the engine without a name stands beside it.
/// </remarks>
/// <example>
/// <code><![CDATA[
/// using Microsoft.Extensions.DependencyInjection;
/// using Toolkit.Rules;
///
/// var services = new ServiceCollection();   // in a host: builder.Services
/// services.AddToolkitRules(options => options.WeightProfile = "quick-wins");
/// services.AddToolkitRules("councils", options => options.OutcomeThreshold = 0.3);
/// services.AddTransient<Desk>();
///
/// sealed class Desk(RecommendationEngine engine, [FromKeyedServices("councils")] RecommendationEngine councils)
/// {
///     public bool IsStricterForCouncils => councils.RuleSet.OutcomeThreshold < engine.RuleSet.OutcomeThreshold;
/// }
/// ]]></code>
/// </example>
public static class ToolkitRulesServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="RecommendationEngine"/> for the life of the container: immutable and safe to share between threads.
    /// Calling it again changes nothing. Options are validated when the host starts, and in any case when the engine is first asked for.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services)
    {
        AddOptions(services, Options.Options.DefaultName);
        services.TryAddSingleton(provider => CreateEngine(provider, Options.Options.DefaultName));
        return services;
    }

    /// <summary>Registers an engine under a name; calling it again with the same name changes nothing.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the engine.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services, string name)
    {
        AddOptions(services, Guard.NotBlank(name));
        services.TryAddKeyedSingleton(name, (provider, _) => CreateEngine(provider, name));
        return services;
    }

    /// <summary>Registers the engine and sets its options; several such calls apply in their order.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services, Action<RecommendationOptions> configure)
    {
        Guard.NotNull(configure);
        return services.AddToolkitRules().Configure(configure);
    }

    /// <summary>Registers an engine under a name and sets its options; several such calls with the same name apply in their order.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the engine.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services, string name, Action<RecommendationOptions> configure)
    {
        Guard.NotNull(configure);
        return services.AddToolkitRules(name).Configure(name, configure);
    }

    /// <summary>
    /// Registers the engine and reads its options from a configuration section; read once, later changes have no effect.
    /// Validation of the options reports everything that cannot be read at once, each with its full key.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="section">
    /// The section: <c>WeightProfile</c>, <c>Weights:{Need,Leverage,Readiness,Ease,Speed,Fit}</c>, <c>OutcomeThreshold</c>,
    /// <c>MaterialNeedChange</c>, <c>PlaceDraws</c>, <c>PlaceJudgement</c>,
    /// <c>EvidenceOverrides:{indicator key}:{Target,Trigger,Worst,Weight}</c>,
    /// <c>ApproachOverrides:{id}:{Effort,EffortByKind:{kind},MonthsToFirstEffect,Preconditions:{id}:{Threshold,Enabled}}</c>,
    /// <c>Rules:{id}:Enabled</c>, <c>Decisions:{id}:{Justification,Owner,Until}</c> and <c>ExchangeRates:{currency}</c>, each of them optional.
    /// </param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services, IConfiguration section)
    {
        Guard.NotNull(section);
        return Read(services.AddToolkitRules(), Options.Options.DefaultName, section);
    }

    /// <summary>Registers an engine under a name and reads its options from a configuration section, with the keys of the engine without a name.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the engine.</param>
    /// <param name="section">The section; each of its keys is optional.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IServiceCollection AddToolkitRules(this IServiceCollection services, string name, IConfiguration section)
    {
        Guard.NotNull(section);
        return Read(services.AddToolkitRules(name), name, section);
    }

    /// <summary>Registers a rule of the host, which joins the 21 in every engine of the container; registering it again changes nothing.</summary>
    /// <typeparam name="TRule">The rule; its constructor may ask the container for singletons.</typeparam>
    /// <param name="services">The services of the host.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddApproachRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>(
        this IServiceCollection services)
        where TRule : ApproachRule
    {
        Guard.NotNull(services).TryAddEnumerable(ServiceDescriptor.Singleton<ApproachRule, TRule>());
        return services;
    }

    /// <summary>Registers a rule of the host, which joins the 21 in one engine; registering it again changes nothing.</summary>
    /// <typeparam name="TRule">The rule; its constructor may ask the container for singletons.</typeparam>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the engine.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IServiceCollection AddApproachRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>(
        this IServiceCollection services, string name)
        where TRule : ApproachRule
    {
        Guard.NotNull(services).TryAddEnumerable(ServiceDescriptor.KeyedSingleton<ApproachRule, TRule>(Guard.NotBlank(name)));
        return services;
    }

    private static void AddOptions(IServiceCollection services, string name)
    {
        Guard.NotNull(services).TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RecommendationOptions>, RecommendationOptionsValidation>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<RecommendationOptions>, RegisteredRules>());
        // Validation at the start of the host is not there twice, however often an engine is registered.
        if (services.Any(service => service.ServiceType == typeof(RegisteredEngine) && ((RegisteredEngine)service.ImplementationInstance!).Name == name))
            return;
        services.AddSingleton(new RegisteredEngine(name));
        services.AddOptions<RecommendationOptions>(name).ValidateOnStart();
    }

    private static IServiceCollection Read(IServiceCollection services, string name, IConfiguration section)
    {
        services.AddOptions<RecommendationOptions>(name).Configure<IServiceProvider>(
            (options, provider) => RecommendationOptionsReader.Read(section, options, RegisteredRules.Of(provider, name)));
        return services;
    }

    private static RecommendationEngine CreateEngine(IServiceProvider services, string name)
    {
        var options = services.GetRequiredService<IOptionsMonitor<RecommendationOptions>>().Get(name);
        if (services.GetService<ILogger<RecommendationEngine>>() is not { } logger)
            return new RecommendationEngine(options);
        var engine = new RecommendationEngine(options, new RunLog(logger));
        foreach (var section in options.EmptySections.Distinct(StringComparer.Ordinal))
            logger.SectionEmpty(section);
        foreach (var fault in engine.Faults)
            logger.RuleFailed(fault.Id, fault.Message);
        return engine;
    }

    /// <summary>Marks an engine as registered.</summary>
    private sealed class RegisteredEngine(string name)
    {
        public string Name => name;
    }
}
