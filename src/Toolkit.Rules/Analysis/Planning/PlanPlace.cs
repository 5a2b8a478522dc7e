namespace Toolkit.Rules.Analysis;

/// <summary>Where a step stands in a plan. Immutable.</summary>
/// <param name="Phase">How soon it starts.</param>
/// <param name="First">The number of the quarter in which it starts, from 1.</param>
/// <param name="Last">The number of the quarter in which it ends.</param>
/// <param name="FirstQuarter">The label of the quarter in which it starts.</param>
/// <param name="LastQuarter">The label of the quarter in which it ends.</param>
public sealed record PlanPlace(PlanPhase Phase, int First, int Last, string FirstQuarter, string LastQuarter);
