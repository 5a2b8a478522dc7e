namespace Toolkit.Rules.Analysis;

/// <summary>How an approach fared over the draws. Shares are of the draws, 0 to 1; they say how many of the allowed weightings agree, never how likely it is to be right.</summary>
public sealed record ApproachRobustness
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>The group of approaches too close to call in which it stands, from 1. Neighbours that each win 45 to 55% of their draws share one.</summary>
    public required int Tier { get; init; }

    /// <summary>The share in which it has a place: it is needed, or undecided where unknown answers stay unknown.</summary>
    public required double Recommended { get; init; }

    /// <summary>The share in which it is first; ties count in parts.</summary>
    public required double First { get; init; }

    /// <summary>The share in which it is among the first three; ties count in parts.</summary>
    public required double TopThree { get; init; }

    /// <summary>The best rank of its 90% interval, from 1: at least 5% of the draws put it there or above.</summary>
    public required int BestRank { get; init; }

    /// <summary>The worst rank of its 90% interval: at least 95% of the draws put it there or above.</summary>
    public required int WorstRank { get; init; }

    /// <summary>Its mean rank, from 1.</summary>
    public required double MeanRank { get; init; }

    /// <summary>The share in which it takes each rank, from the first on; approaches that tie share the ranks they span in equal parts.</summary>
    public required IReadOnlyList<double> Ranks { get; init; }

    /// <summary>The mean of the weights under which it was first; null when it never was.</summary>
    public CentralWeights? CentralWeights { get; init; }

    /// <summary>The share in which it is first under its central weights, unknown answers still drawn; null when it has none.</summary>
    public double? Confidence { get; init; }

    /// <summary>The share in which it is ahead of the next approach of the list, ties counting half; null for the last one.</summary>
    public double? AheadOfNext { get; init; }
}
