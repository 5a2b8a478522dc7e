using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules.Tests.Telemetry;

/// <summary>The traces and metrics that a host with OpenTelemetry hears of some runs.</summary>
internal sealed class Heard
{
    private readonly List<MetricSnapshot> _metrics = [];

    private readonly List<Activity> _activities = [];

    private Heard()
    {
    }

    internal IReadOnlyList<Activity> Activities => _activities;

    internal IEnumerable<MetricSnapshot> Metrics => _metrics;

    internal static Heard During(Action runs)
    {
        var heard = new Heard();
        using var meters = Sdk.CreateMeterProviderBuilder()
            .AddMeter(ToolkitRulesTelemetry.Name)
            .AddInMemoryExporter(heard._metrics)
            .Build();
        using var traces = Sdk.CreateTracerProviderBuilder()
            .AddSource(ToolkitRulesTelemetry.Name)
            .AddInMemoryExporter(heard._activities)
            .Build();
        runs();
        return heard; // The providers export what they collected when they are disposed of.
    }

    internal MetricSnapshot? Metric(string name) => _metrics.Find(metric => metric.Name == name);

    /// <summary>The sums of a counter, by the values of its tags.</summary>
    internal Dictionary<string, long> Sums(string name) =>
        Metric(name)?.MetricPoints.ToDictionary(point => string.Join(' ', Tags(point).Select(tag => tag.Value)), point => point.GetSumLong()) ?? [];

    /// <summary>Every tag of everything heard.</summary>
    internal IEnumerable<KeyValuePair<string, object?>> AllTags() =>
        [.. _metrics.SelectMany(metric => metric.MetricPoints).SelectMany(Tags), .. _activities.SelectMany(activity => activity.TagObjects)];

    private static List<KeyValuePair<string, object?>> Tags(MetricPoint point)
    {
        var tags = new List<KeyValuePair<string, object?>>();
        foreach (var tag in point.Tags)
            tags.Add(tag);
        return tags;
    }
}
