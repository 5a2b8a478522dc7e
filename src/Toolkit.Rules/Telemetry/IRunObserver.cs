namespace Toolkit.Rules.Telemetry;

/// <summary>Hears of the runs of one engine. Called by whichever thread runs it, by many at once.</summary>
internal interface IRunObserver
{
    /// <summary>Asked before each run; while it says no, nothing is worked out for it.</summary>
    bool IsListening { get; }

    /// <summary>A run has ended well.</summary>
    void RunEnded(in RunSummary run, double seconds);
}
