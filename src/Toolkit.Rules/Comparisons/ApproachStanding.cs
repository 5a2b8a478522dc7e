using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Comparisons;

/// <summary>Where an approach stood in a report.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="RawOutcome">What its rule said; differs only when it was suppressed or postponed.</param>
/// <param name="Certainty">Whether a missing answer could still change what the rule said; null when that is undecided.</param>
/// <param name="Rank">Its place among the recommendations, from 1; null when it has none.</param>
/// <param name="Score">Its score, 0 to 100, two decimals; of what was suppressed, the score it would have; null when it has neither.</param>
/// <param name="Need">How much it was needed, 0 to 1; null when nothing was answered.</param>
/// <param name="Low">The need if every missing answer were fine.</param>
/// <param name="High">The need if every missing answer were the worst.</param>
/// <param name="Coverage">The share of the evidence that was answered, by weight, 0 to 1.</param>
public sealed record ApproachStanding(
    Outcome Outcome,
    Outcome RawOutcome,
    Certainty? Certainty,
    int? Rank,
    decimal? Score,
    double? Need,
    double Low,
    double High,
    double Coverage);
