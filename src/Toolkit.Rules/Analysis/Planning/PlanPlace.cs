namespace Toolkit.Rules.Analysis;

/// <summary>The place of a step in a plan. Immutable.</summary>
public sealed record PlanPlace
{
    /// <summary>How soon it starts.</summary>
    public required PlanPhase Phase { get; init; }

    /// <summary>The number of the quarter in which it starts, from 1.</summary>
    public required int First { get; init; }

    /// <summary>The number of the quarter in which it ends.</summary>
    public required int Last { get; init; }

    /// <summary>The label of the quarter in which it starts.</summary>
    public required string FirstQuarter { get; init; }

    /// <summary>The label of the quarter in which it ends.</summary>
    public required string LastQuarter { get; init; }
}
