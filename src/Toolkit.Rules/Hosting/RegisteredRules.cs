using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Hosting;

/// <summary>The rules in a container. They join those set in code; a rule in both counts once.</summary>
internal sealed class RegisteredRules(IServiceProvider services) : IPostConfigureOptions<RecommendationOptions>
{
    public void PostConfigure(string? name, RecommendationOptions options)
    {
        foreach (var rule in Of(services, name))
            if (!options.Rules.Contains(rule))
                options.Rules.Add(rule);
    }

    /// <summary>The rules of one engine: those registered for every engine, then those registered under its name.</summary>
    internal static IEnumerable<ApproachRule> Of(IServiceProvider services, string? name)
    {
        var all = services.GetServices<ApproachRule>();
        return string.IsNullOrEmpty(name) ? all : all.Concat(services.GetKeyedServices<ApproachRule>(name));
    }
}
