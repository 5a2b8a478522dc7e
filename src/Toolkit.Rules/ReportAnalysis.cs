using Toolkit.Rules.Analysis;

namespace Toolkit.Rules;

/// <summary>
/// Optional analyses of a report; null if not requested (<see cref="Assessment.ReportWith"/>). Immutable; written to the report document as
/// <c>analysis</c>.
/// </summary>
public sealed record ReportAnalysis
{
    /// <summary>How sure the order is; null when it was not measured.</summary>
    public RankingRobustness? Robustness { get; init; }

    /// <summary>Why the approaches stand in this order: see <see cref="Assessment.Order"/>.</summary>
    public OrderExplanation? Order { get; init; }

    /// <summary>The plan, quarter by quarter; null when none was made.</summary>
    public TransformationPlan? Plan { get; init; }

    /// <summary>The questions to ask next, and how settled the first places are.</summary>
    public NextQuestions? Questions { get; init; }

    /// <summary>The changes of the profile against the one it started from; null when it is no what-if.</summary>
    public WhatIfChanges? Scenario { get; init; }
}
