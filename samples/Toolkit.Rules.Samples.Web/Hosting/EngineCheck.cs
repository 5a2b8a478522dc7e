using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>Ready when every rule can answer.</summary>
internal sealed class EngineCheck(RecommendationEngine engine) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        var faults = engine.RuleSet.Rules.Where(rule => rule.Fault is not null).Select(rule => $"{rule.Descriptor.Id}: {rule.Fault}").ToList();
        return Task.FromResult(faults.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join(' ', faults)));
    }
}
