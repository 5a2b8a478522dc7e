using Toolkit.Rules.Analysis;

namespace Toolkit.Rules;

/// <summary>Names the analyses that go into a report: see <see cref="Assessment.ReportWith"/>.</summary>
public sealed class AnalysisRequest
{
    /// <summary>How the robustness is measured; null to leave it out.</summary>
    public RobustnessOptions? Robustness { get; init; }

    /// <summary>Whether the order is explained.</summary>
    public bool Order { get; init; }

    /// <summary>Capacity and calendar of the plan; null to leave it out.</summary>
    public PlanOptions? Plan { get; init; }

    /// <summary>The options of the questions to ask next; null to leave them out.</summary>
    public InterviewOptions? Questions { get; init; }

    /// <summary>Whether the changes since <see cref="Assessment.Start"/> are listed.</summary>
    public bool Changes { get; init; }

    /// <summary>Capacity and calendar of the plans whose differences are listed among the changes; null to leave them out.</summary>
    public PlanOptions? PlanChanges { get; init; }

    internal ReportAnalysis Of(Assessment assessment) => new()
    {
        Robustness = Robustness is null ? null : assessment.Robustness(Robustness),
        Order = Order ? assessment.Order : null,
        Plan = Plan is null ? null : assessment.Plan(Plan),
        Questions = Questions is null ? null : assessment.NextQuestions(Questions),
        Scenario = Changes || PlanChanges is not null ? assessment.Changes(PlanChanges) : null,
    };
}
