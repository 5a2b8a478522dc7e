using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>For whoever watches the service: does it run, and can it answer?</summary>
internal static class HealthEndpoints
{
    internal static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready").DisableRateLimiting();
    }
}
