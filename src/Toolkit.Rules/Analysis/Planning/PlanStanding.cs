namespace Toolkit.Rules.Analysis;

/// <summary>What was decided about an approach, as far as a plan goes.</summary>
internal enum PlanStanding
{
    /// <summary>Nothing, or that it will be done: the answers alone say whether it is a step.</summary>
    Open,

    /// <summary>It is being done.</summary>
    UnderWay,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>Not before a date.</summary>
    Postponed,

    /// <summary>Not to be done.</summary>
    Suppressed,
}
