namespace Toolkit.Rules.Decisions;

/// <summary>The status an organisation gives an approach.</summary>
public enum DecisionStatus
{
    /// <summary>It will be done. The approach keeps its place in the order.</summary>
    Accepted,

    /// <summary>It is being done. The approach keeps its place in the order.</summary>
    InProgress,

    /// <summary>It was done. The approach keeps the place its answers give it, until they say that it is met.</summary>
    Done,

    /// <summary>Not before a date. Until then the approach takes no place in the order.</summary>
    Postponed,

    /// <summary>Not to be recommended until a date. Until then the approach takes no place in the order.</summary>
    Suppressed,
}
