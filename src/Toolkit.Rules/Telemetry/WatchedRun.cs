using System.Diagnostics;

namespace Toolkit.Rules.Telemetry;

/// <summary>A run with a listener: a stopwatch and, if traces are collected, an activity.</summary>
internal readonly struct WatchedRun : IDisposable
{
    private readonly long _start;
    private readonly Activity? _activity;

    private WatchedRun(Activity? activity)
    {
        _activity = activity;
        _start = Stopwatch.GetTimestamp();
    }

    /// <summary>The time since the start.</summary>
    internal double Seconds => (Stopwatch.GetTimestamp() - _start) / (double)Stopwatch.Frequency;

    internal static WatchedRun Start() => new(Instruments.StartRun());

    internal void Ended(in RunSummary run, double seconds, IRunObserver? observer)
    {
        Instruments.CountRun(seconds);
        if (_activity is { IsAllDataRequested: true })
            _activity
                .SetTag(ToolkitRulesTelemetry.OrganisationKindTag, run.OrganisationKind)
                .SetTag(ToolkitRulesTelemetry.ApproachesTag, run.Approaches)
                .SetTag(ToolkitRulesTelemetry.RecommendedTag, run.Recommended)
                .SetTag(ToolkitRulesTelemetry.UndecidedTag, run.Undecided)
                .SetTag(ToolkitRulesTelemetry.FaultsTag, run.Faults);
        if (observer is { IsListening: true })
            observer.RunEnded(run, seconds);
    }

    /// <summary>Records only the type of the exception: its message may quote an answer.</summary>
    internal void Failed(Exception problem)
    {
        var errorType = problem.GetType().FullName;
        Instruments.CountFailedRun(Seconds, errorType);
        _activity?.SetStatus(ActivityStatusCode.Error).SetTag(ToolkitRulesTelemetry.ErrorTypeTag, errorType);
    }

    public void Dispose() => _activity?.Dispose();
}
