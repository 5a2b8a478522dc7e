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

    /// <summary>The required approach is undecided: answer its questions first. Holds nothing up in the plan.</summary>
    Undecided,

    /// <summary>The required approach is not known to be met, and was suppressed: the plan goes without it.</summary>
    Suppressed,

    /// <summary>The required approach was stated or decided to be done.</summary>
    Done,
}
