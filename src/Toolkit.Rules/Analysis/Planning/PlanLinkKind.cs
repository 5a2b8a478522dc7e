namespace Toolkit.Rules.Analysis;

/// <summary>The tie of a step to another step, or to an approach that is no step.</summary>
public enum PlanLinkKind
{
    /// <summary>One requires the other, which therefore ends before it starts.</summary>
    Requires,

    /// <summary>One fixes what a brake on the other says to fix first, and ends before it starts.</summary>
    Precondition,

    /// <summary>One helps the other. A preference: it decides between plans that are equally good otherwise.</summary>
    Helps,

    /// <summary>The required approach is undecided and no step of the plan. Holds nothing up.</summary>
    Undecided,

    /// <summary>The required approach is not known to be met, and was suppressed: the plan goes without it.</summary>
    Suppressed,

    /// <summary>The required approach was stated or decided to be done.</summary>
    Done,

    /// <summary>One requires the other, which is undecided: the step that finds out whether it is needed ends before the one starts.</summary>
    FindOut,
}
