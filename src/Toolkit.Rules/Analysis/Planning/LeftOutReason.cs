namespace Toolkit.Rules.Analysis;

/// <summary>Why an approach that is needed is no step of the plan.</summary>
public enum LeftOutReason
{
    /// <summary>The host or a decision suppressed it.</summary>
    Suppressed,

    /// <summary>It was stated or decided to be done.</summary>
    Done,
}
