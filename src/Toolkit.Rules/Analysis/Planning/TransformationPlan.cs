namespace Toolkit.Rules.Analysis;

/// <summary>A plan: which steps to take in which quarter. Immutable.</summary>
public sealed record TransformationPlan
{
    /// <summary>The quarters of the plan, in order.</summary>
    public required IReadOnlyList<PlanQuarter> Quarters { get; init; }

    /// <summary>Every recommended or undecided approach that is not left out, every approach under way and what is to be fixed first, each once, by start.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init; }

    /// <summary>The approaches that are needed or undecided and not part of the plan, by id.</summary>
    public required IReadOnlyList<LeftOutApproach> LeftOut { get; init; }

    /// <summary>The figure that the plan minimises: the sum over all steps of score times the number of the quarter in which the step ends.</summary>
    public required decimal WeightedCompletionTime { get; init; }

    /// <summary>A proven lower bound: no plan of these steps under this capacity has a lower weighted completion time. It may be out of reach.</summary>
    public required decimal LowerBound { get; init; }

    /// <summary>The distance of the plan above the bound, as a share of the bound; 0 is proven optimal.</summary>
    public required double Gap { get; init; }
}
