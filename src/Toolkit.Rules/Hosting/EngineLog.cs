using Microsoft.Extensions.Logging;

namespace Toolkit.Rules.Hosting;

/// <summary>What the engine tells a host's log.</summary>
internal static partial class EngineLog
{
    [LoggerMessage(
        EventId = 1,
        EventName = "RuleFailed",
        Level = LogLevel.Warning,
        Message = "Rule {RuleId} failed and answers no profile; the other rules do: {Problem}")]
    internal static partial void RuleFailed(this ILogger logger, string ruleId, string problem);
}
