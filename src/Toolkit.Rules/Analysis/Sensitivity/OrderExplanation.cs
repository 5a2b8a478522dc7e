namespace Toolkit.Rules.Analysis;

/// <summary>Why the approaches of one organisation stand in this order, and what would change it. Immutable; ids and figures, no words.</summary>
public sealed record OrderExplanation
{
    /// <summary>Each approach that has a place held against the next, from the top.</summary>
    public required IReadOnlyList<RankGap> RankGaps { get; init; }

    /// <summary>The changes of the order when a criterion counts half or double, the strongest effect first.</summary>
    public required IReadOnlyList<WeightEffect> Weights { get; init; }

    /// <summary>The unknown answers that can change the order, the strongest effect first; those that change nothing are left out.</summary>
    public required IReadOnlyList<AnswerEffect> Answers { get; init; }

    /// <summary>For every approach, by id, the nearest answers that would bring it in or take it out.</summary>
    public required IReadOnlyList<Counterfactual> Changes { get; init; }

    /// <summary>The smallest change of one weight that puts another approach first; null when no weight does.</summary>
    public FirstPlaceChange? FirstPlace { get; init; }
}
