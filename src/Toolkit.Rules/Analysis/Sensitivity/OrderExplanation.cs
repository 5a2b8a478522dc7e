namespace Toolkit.Rules.Analysis;

/// <summary>Why the approaches of one organisation stand in this order, and what would change it. Immutable; ids and figures, no words.</summary>
/// <param name="RankGaps">Each recommendation held against the next, from the top.</param>
/// <param name="Weights">What becomes of the order when a criterion counts half or double, the strongest effect first.</param>
/// <param name="Answers">The unknown answers that can change the order, the strongest effect first; those that change nothing are left out.</param>
/// <param name="Changes">For every approach, by id, the nearest answers that would bring it in or take it out.</param>
/// <param name="FirstPlace">The smallest change of one weight that puts another approach first; null when no weight does.</param>
public sealed record OrderExplanation(
    IReadOnlyList<RankGap> RankGaps,
    IReadOnlyList<WeightEffect> Weights,
    IReadOnlyList<AnswerEffect> Answers,
    IReadOnlyList<Counterfactual> Changes,
    FirstPlaceChange? FirstPlace = null);
