using Microsoft.Extensions.Options;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Hosting;

/// <summary>The rules in the container join those set in code. A rule that stands in both counts once.</summary>
internal sealed class RegisteredRules(IEnumerable<ApproachRule> rules) : IPostConfigureOptions<RecommendationOptions>
{
    public void PostConfigure(string? name, RecommendationOptions options)
    {
        foreach (var rule in rules)
            if (!options.Rules.Contains(rule))
                options.Rules.Add(rule);
    }
}
