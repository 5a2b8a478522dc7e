namespace Toolkit.Rules.Analysis;

/// <summary>Why an approach that is needed or undecided is no step of the plan.</summary>
public enum LeftOutReason
{
    /// <summary>The host or a decision suppressed it.</summary>
    Suppressed,

    /// <summary>It was stated or decided to be done.</summary>
    Done,

    /// <summary>It is undecided, and the organisation can only ask somebody else for it: there is nothing to ask for yet.</summary>
    NothingToAskFor,
}
