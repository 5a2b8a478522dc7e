namespace Toolkit.Rules.Analysis;

/// <summary>
/// How sure the order of a report is when the weights of the criteria, and the answers that are missing, could be others: stochastic
/// multicriteria acceptability analysis (Lahdelma and Salminen 2001). The same options give the same figures on every machine.
/// </summary>
public sealed record RankingRobustness
{
    /// <summary>The weights that were allowed.</summary>
    public required Weighting Weighting { get; init; }

    /// <summary>The treatment of unanswered questions: left unknown, or drawn.</summary>
    public required UnknownAnswers UnknownAnswers { get; init; }

    /// <summary>How many draws were made.</summary>
    public required int Draws { get; init; }

    /// <summary>Where they started.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many unanswered questions were drawn.</summary>
    public required int UnknownCount { get; init; }

    /// <summary>The share by which judged figures were drawn, up or down; 0 when they stayed.</summary>
    public required double Judgement { get; init; }

    /// <summary>
    /// The share of the draws in which the first of the report stays first when nothing but judgement is drawn: weights and missing answers stay
    /// as they are. Null when no judgement was drawn, or nothing has a place.
    /// </summary>
    public double? FirstUnderJudgement { get; init; }

    /// <summary>How open the order is: 0 when every draw gives the same one, 1 when every approach takes every rank equally often.</summary>
    public required double Entropy { get; init; }

    /// <summary>The approaches that take part: those that have a place in the order of the report, then the rest by mean rank.</summary>
    public required IReadOnlyList<ApproachRobustness> Approaches { get; init; }

    /// <summary>How near the chosen weights the draws stayed; null unless they were drawn around them.</summary>
    public double? Concentration { get; init; }
}
