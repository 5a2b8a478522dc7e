namespace Toolkit.Rules.Analysis;

/// <summary>What a step of a plan is.</summary>
public enum PlanStepKind
{
    /// <summary>An approach of the catalogue.</summary>
    Approach,

    /// <summary>What a brake says to fix first, where no approach of the plan does it.</summary>
    Precondition,
}
