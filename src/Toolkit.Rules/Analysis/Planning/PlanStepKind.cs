namespace Toolkit.Rules.Analysis;

/// <summary>The kind of a step of a plan: doing an approach, fixing a precondition, or finding out.</summary>
public enum PlanStepKind
{
    /// <summary>Doing an approach of the catalogue, or, where that is the lever of somebody else, asking for it.</summary>
    Approach,

    /// <summary>A precondition to fix first that no approach of the plan takes care of.</summary>
    Precondition,

    /// <summary>
    /// Answering the questions that can decide an undecided approach. It never counts as doing the approach: a step for that follows, in a later
    /// plan, only when the answers show the need.
    /// </summary>
    FindOut,
}
