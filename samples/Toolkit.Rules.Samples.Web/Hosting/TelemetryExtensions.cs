using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>The telemetry of the service. It holds no name and no answer; nothing leaves the process unless a collector is named.</summary>
internal static class TelemetryExtensions
{
    internal const string CollectorSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    internal static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("toolkit-rules-web"))
            .WithMetrics(metrics => metrics.AddMeter(ToolkitRulesTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting"))
            .WithTracing(traces => traces.AddSource(ToolkitRulesTelemetry.Name, "Microsoft.AspNetCore"));
        if (!string.IsNullOrWhiteSpace(builder.Configuration[CollectorSetting]))
            telemetry.UseOtlpExporter();
    }
}
