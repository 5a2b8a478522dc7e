namespace Toolkit.Rules.Analysis;

/// <summary>How soon a step starts.</summary>
public enum PlanPhase
{
    /// <summary>In the first quarter of the plan.</summary>
    Now,

    /// <summary>In one of the two quarters after that.</summary>
    Next,

    /// <summary>In a later quarter of the plan.</summary>
    Later,

    /// <summary>Not within the plan; the step says why.</summary>
    OutOfHorizon,
}
