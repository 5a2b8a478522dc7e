using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules.Samples.Web.Tests.Hosting;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Run_OfTheService_IsCountedAndTracedWithoutNames()
    {
        var (metrics, activities) = (new List<Metric>(), new List<Activity>());
        using var service = WebService.With(services =>
        {
            services.ConfigureOpenTelemetryMeterProvider(meters => meters.AddInMemoryExporter(metrics));
            services.ConfigureOpenTelemetryTracerProvider(traces => traces.AddInMemoryExporter(activities));
        });
        using var response = await service.Recommend(WebService.Example("fictional-full"));
        service.Services.GetRequiredService<MeterProvider>().ForceFlush();
        service.Services.GetRequiredService<TracerProvider>().ForceFlush();

        Assert.Contains(metrics, metric => metric is { MeterName: "Toolkit.Rules", Name: ToolkitRulesTelemetry.RunsInstrument });
        var run = activities.First(activity => activity.OperationName == ToolkitRulesTelemetry.RunActivity);
        var request = Assert.Single(activities, activity => activity.Source.Name == "Microsoft.AspNetCore");
        Assert.Equal(request.SpanId, run.ParentSpanId);
        Assert.DoesNotContain(activities.SelectMany(activity => activity.TagObjects), tag => $"{tag.Value}".Contains("Lanterns", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Collector_OnlyWhenNamed_HearsOfRuns(bool named)
    {
        using var collector = new TcpListener(IPAddress.Loopback, 0);
        collector.Start();
        using var service = WebService.With(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", named ? $"http://{collector.LocalEndpoint}" : ""), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_EXPORTER_OTLP_TIMEOUT", "500"));
        using var response = await service.Recommend(WebService.Example("fictional-full"));

        service.Services.GetRequiredService<MeterProvider>().ForceFlush(2000);

        Assert.Equal(named, collector.Pending());
    }
}
