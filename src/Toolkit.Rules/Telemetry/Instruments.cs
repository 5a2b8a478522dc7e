using System.Diagnostics;
using System.Diagnostics.Metrics;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Telemetry;

/// <summary>The instruments of the process. They hold no state of the library; without a listener a run only checks for one.</summary>
internal static class Instruments
{
    private static readonly Meter Meter = new(ToolkitRulesTelemetry.Name, ThisLibrary.Version);

    private static readonly ActivitySource Source = new(ToolkitRulesTelemetry.Name, ThisLibrary.Version);

    private static readonly Counter<long> Runs = Meter.CreateCounter<long>(
        ToolkitRulesTelemetry.RunsInstrument, "{run}", "Profiles that were held against the catalogue.");

    // A run takes microseconds; the boundaries that collectors take by themselves begin at milliseconds or at seconds.
    private static readonly Histogram<double> Durations = Meter.CreateHistogram(
        ToolkitRulesTelemetry.RunDurationInstrument,
        "s",
        "How long a run took.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [1e-6, 2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 1e-2, 1e-1] });

    private static readonly Counter<long> Outcomes = Meter.CreateCounter<long>(
        ToolkitRulesTelemetry.OutcomesInstrument, "{outcome}", "What became of each approach.");

    private static readonly Counter<long> Faults = Meter.CreateCounter<long>(
        ToolkitRulesTelemetry.FaultsInstrument, "{fault}", "Rules that could not answer.");

    internal static bool AreListenedTo =>
        Runs.Enabled || Durations.Enabled || Outcomes.Enabled || Faults.Enabled || Source.HasListeners();

    internal static bool OutcomesAreCounted => Outcomes.Enabled;

    internal static bool FaultsAreCounted => Faults.Enabled;

    internal static Activity? StartRun() => Source.StartActivity(ToolkitRulesTelemetry.RunActivity);

    internal static void CountRun(double seconds)
    {
        Runs.Add(1);
        Durations.Record(seconds);
    }

    internal static void CountFailedRun(double seconds, string? errorType)
    {
        var tag = new KeyValuePair<string, object?>(ToolkitRulesTelemetry.ErrorTypeTag, errorType);
        Runs.Add(1, tag);
        Durations.Record(seconds, tag);
    }

    internal static void CountOutcome(string approachId, Outcome outcome) => Outcomes.Add(
        1, new(ToolkitRulesTelemetry.ApproachIdTag, approachId), new(ToolkitRulesTelemetry.OutcomeTag, NameOf(outcome)));

    internal static void CountFault(string ruleId) => Faults.Add(1, new KeyValuePair<string, object?>(ToolkitRulesTelemetry.RuleIdTag, ruleId));

    /// <summary>The name in report documents.</summary>
    internal static string NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Recommended => "recommended",
        Outcome.NotNeeded => "notNeeded",
        Outcome.NotApplicable => "notApplicable",
        Outcome.Suppressed => "suppressed",
        _ => "undecided",
    };
}
