namespace Toolkit.Rules.Analysis;

/// <summary>From ranking to sequence: what to do in which quarter. Immutable.</summary>
public sealed record TransformationPlan
{
    /// <summary>The quarters of the plan, in order.</summary>
    public required IReadOnlyList<PlanQuarter> Quarters { get; init; }

    /// <summary>Every recommended approach that is not left out, every approach under way and what is to be fixed first, each once, by start.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init; }

    /// <summary>What the answers call for and the plan does not have, by id.</summary>
    public required IReadOnlyList<LeftOutApproach> LeftOut { get; init; }

    /// <summary>What the plan keeps low: over all steps, score times the number of the quarter in which it ends.</summary>
    public required decimal WeightedCompletionTime { get; init; }

    /// <summary>No plan of these steps under this capacity has a lower weighted finish. Proven, not necessarily reached.</summary>
    public required decimal LowerBound { get; init; }

    /// <summary>How far the plan is above that bound, as a share of it: 0 is proven best.</summary>
    public required double Gap { get; init; }
}
