namespace Toolkit.Rules.Telemetry;

/// <summary>Observes the runs of one engine. Called on the thread of the run, on many at once.</summary>
internal interface IRunObserver
{
    /// <summary>Whether it listens; asked before each run. While it does not, nothing is computed for it.</summary>
    bool IsListening { get; }

    /// <summary>Called after a run that succeeded.</summary>
    void RunEnded(in RunSummary run, double seconds);
}
