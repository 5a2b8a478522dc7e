using Microsoft.Extensions.Logging;

namespace Toolkit.Rules.Hosting;

/// <summary>Messages of engines to the log of a host: never a name, an id or an answer of an organisation.</summary>
internal static partial class EngineLog
{
    [LoggerMessage(
        EventId = 1,
        EventName = "RuleFailed",
        Level = LogLevel.Warning,
        Message = "Rule {RuleId} failed and answers no profile; the other rules do: {Problem}")]
    internal static partial void RuleFailed(this ILogger logger, string ruleId, string problem);

    [LoggerMessage(
        EventId = 3,
        EventName = "SectionEmpty",
        Level = LogLevel.Warning,
        Message = "The configuration section {Section} holds nothing, so the engine works with its defaults; is the section there, and its name spelt as in the file?")]
    internal static partial void SectionEmpty(this ILogger logger, string section);

    [LoggerMessage(
        EventId = 2,
        EventName = "RunEnded",
        Level = LogLevel.Debug,
        SkipEnabledCheck = true,
        Message = "A run for a {OrganisationKind}: {Recommended} of {Approaches} approaches recommended, {Undecided} undecided, {Faults} failed; {Milliseconds} ms")]
    internal static partial void RunEnded(
        this ILogger logger, string organisationKind, int approaches, int recommended, int undecided, int faults, double milliseconds);
}
