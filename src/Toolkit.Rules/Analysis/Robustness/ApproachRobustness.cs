namespace Toolkit.Rules.Analysis;

/// <summary>How an approach fared over the draws. Shares are of the draws, 0 to 1; they say how many of the allowed weightings agree, never how likely it is to be right.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Tier">The group of approaches too close to call in which it stands, from 1. Neighbours that each win 45 to 55% of their draws share one.</param>
/// <param name="Recommended">The share in which it is recommended.</param>
/// <param name="First">The share in which it is first; ties count in parts.</param>
/// <param name="TopThree">The share in which it is among the first three; ties count in parts.</param>
/// <param name="BestRank">The best rank of its 90% interval, from 1: at least 5% of the draws put it there or above.</param>
/// <param name="WorstRank">The worst rank of its 90% interval: at least 95% of the draws put it there or above.</param>
/// <param name="MeanRank">Its mean rank, from 1.</param>
/// <param name="Ranks">The share in which it takes each rank, from the first on; approaches that tie share the ranks they span in equal parts.</param>
/// <param name="CentralWeights">The mean of the weights under which it was first; null when it never was.</param>
/// <param name="Confidence">The share in which it is first under its central weights, unknown answers still drawn; null when it has none.</param>
/// <param name="AheadOfNext">The share in which it is ahead of the next approach of the list, ties counting half; null for the last one.</param>
public sealed record ApproachRobustness(
    string Id,
    int Tier,
    double Recommended,
    double First,
    double TopThree,
    int BestRank,
    int WorstRank,
    double MeanRank,
    IReadOnlyList<double> Ranks,
    CentralWeights? CentralWeights = null,
    double? Confidence = null,
    double? AheadOfNext = null);
