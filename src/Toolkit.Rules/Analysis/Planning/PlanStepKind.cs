namespace Toolkit.Rules.Analysis;

/// <summary>The kind of a step of a plan: an approach or a precondition.</summary>
public enum PlanStepKind
{
    /// <summary>An approach of the catalogue.</summary>
    Approach,

    /// <summary>A precondition to fix first that no approach of the plan takes care of.</summary>
    Precondition,
}
