namespace Toolkit.Rules.Analysis;

/// <summary>
/// How sure the order of a report is when the weights of the criteria, and the answers that are missing, could be others: stochastic
/// multicriteria acceptability analysis (Lahdelma and Salminen 2001). The same options give the same figures on every machine.
/// </summary>
/// <param name="Weighting">Which weights were allowed.</param>
/// <param name="UnknownAnswers">What became of unanswered questions.</param>
/// <param name="Draws">How many draws were made.</param>
/// <param name="Seed">Where they started.</param>
/// <param name="UnknownCount">How many unanswered questions were drawn.</param>
/// <param name="Entropy">How open the order is: 0 when every draw gives the same one, 1 when every approach takes every rank equally often.</param>
/// <param name="Approaches">The approaches that take part: the recommendations in the order of the report, then the rest by mean rank.</param>
/// <param name="Concentration">How near the chosen weights the draws stayed; null unless they were drawn around them.</param>
public sealed record RankingRobustness(
    Weighting Weighting,
    UnknownAnswers UnknownAnswers,
    int Draws,
    ulong Seed,
    int UnknownCount,
    double Entropy,
    IReadOnlyList<ApproachRobustness> Approaches,
    double? Concentration = null);
