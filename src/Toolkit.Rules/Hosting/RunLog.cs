using Microsoft.Extensions.Logging;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules.Hosting;

/// <summary>Writes a line for each run to a host's log, at debug level.</summary>
internal sealed class RunLog(ILogger logger) : IRunObserver
{
    public bool IsListening => logger.IsEnabled(LogLevel.Debug);

    public void RunEnded(in RunSummary run, double seconds) => logger.RunEnded(
        run.OrganisationKind, run.Approaches, run.Recommended, run.Undecided, run.Faults, seconds * 1000);
}
