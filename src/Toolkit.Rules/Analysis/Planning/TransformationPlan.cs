namespace Toolkit.Rules.Analysis;

/// <summary>From ranking to sequence: what to do in which quarter. Immutable.</summary>
/// <param name="Quarters">The quarters of the plan, in order.</param>
/// <param name="Steps">Every recommended approach that is not left out, every approach under way and what is to be fixed first, each once, by start.</param>
/// <param name="LeftOut">What the answers call for and the plan does not have, by id.</param>
/// <param name="WeightedCompletionTime">What the plan keeps low: over all steps, score times the number of the quarter in which it ends.</param>
/// <param name="LowerBound">No plan of these steps under this capacity has a lower weighted finish. Proven, not necessarily reached.</param>
/// <param name="Gap">How far the plan is above that bound, as a share of it: 0 is proven best.</param>
public sealed record TransformationPlan(
    IReadOnlyList<PlanQuarter> Quarters,
    IReadOnlyList<PlanStep> Steps,
    IReadOnlyList<LeftOutApproach> LeftOut,
    decimal WeightedCompletionTime,
    decimal LowerBound,
    double Gap);
