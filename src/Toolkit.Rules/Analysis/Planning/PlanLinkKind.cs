namespace Toolkit.Rules.Analysis;

/// <summary>What ties a step to another step, or to an approach that is no step.</summary>
public enum PlanLinkKind
{
    /// <summary>One requires the other, which therefore ends before it starts.</summary>
    Requires,

    /// <summary>One fixes what a brake on the other says to fix first, and ends before it starts.</summary>
    Precondition,

    /// <summary>One helps the other. A preference: it decides between plans that are equally good otherwise.</summary>
    Helps,

    /// <summary>What is required is undecided: to be answered first. Holds nothing up in the plan.</summary>
    Undecided,

    /// <summary>What is required is not known to be met, and was suppressed: the plan goes without it.</summary>
    Suppressed,

    /// <summary>What is required was stated or decided to be done.</summary>
    Done,
}
