using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>How an approach stands before or after the changes of a scenario.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Low">The need if every missing answer were fine, 0 to 1.</param>
/// <param name="High">The need if every missing answer were the worst, 0 to 1.</param>
/// <param name="Coverage">The share of the evidence that is answered, by weight, 0 to 1.</param>
/// <param name="Need">The need, 0 to 1; null when nothing is answered.</param>
/// <param name="Certainty">Whether a missing answer could still change what its rule said; null when that is undecided.</param>
/// <param name="Rank">Its rank, from 1; null when it is not recommended.</param>
/// <param name="Score">Its score, 0 to 100, two decimals; null when it is not recommended.</param>
public sealed record ScenarioStanding(
    Outcome Outcome,
    double Low,
    double High,
    double Coverage,
    double? Need = null,
    Certainty? Certainty = null,
    int? Rank = null,
    decimal? Score = null);
