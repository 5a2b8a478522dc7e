using Toolkit.Rules.Scenarios;

namespace Toolkit.Rules;

/// <summary>
/// What was worked out about an order on top of the report, at a host's wish; null where it was not. Immutable; goes into the report
/// document as <c>analysis</c>.
/// </summary>
public sealed record ReportAnalysis
{
    /// <summary>What the profile of this report changes against the one it started from; null when it is no scenario.</summary>
    public ScenarioChanges? Scenario { get; init; }
}
