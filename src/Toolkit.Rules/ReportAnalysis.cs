using Toolkit.Rules.Interview;

namespace Toolkit.Rules;

/// <summary>
/// What was worked out about an order on top of the report, at a host's wish; null where it was not. Immutable; goes into the report
/// document as <c>analysis</c>.
/// </summary>
public sealed record ReportAnalysis
{
    /// <summary>What to ask next, and how settled the first places are.</summary>
    public NextQuestions? Questions { get; init; }
}
