namespace Toolkit.Rules.Analysis;

/// <summary>How an alternative fared over the draws. Shares are of the draws, 0 to 1, with six decimals.</summary>
public sealed record AlternativeAcceptability
{
    /// <summary>Gets the name of the alternative.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the share in which it takes each rank, from the first on; alternatives that tie share the ranks they span in equal parts.</summary>
    public required IReadOnlyList<double> Ranks { get; init; }

    /// <summary>Gets the share in which it is first; ties count in parts.</summary>
    public required double First { get; init; }

    /// <summary>Gets the best rank of its 90% interval, from 1: at least 5% of the draws put it there or above.</summary>
    public required int BestRank { get; init; }

    /// <summary>Gets the worst rank of its 90% interval: at least 95% of the draws put it there or above.</summary>
    public required int WorstRank { get; init; }

    /// <summary>Gets its mean rank, from 1.</summary>
    public required double MeanRank { get; init; }

    /// <summary>
    /// Gets the mean of the weights under which it was first, in the order of the criteria: the weights of somebody who prefers it. They sum to 1,
    /// but for rounding; null when it never was first.
    /// </summary>
    public IReadOnlyList<double>? CentralWeights { get; init; }

    /// <summary>Gets the share in which it is first under its central weights, values still drawn; null when it has none.</summary>
    public double? Confidence { get; init; }

    /// <summary>Gets the share in which it is ahead of each alternative, in the order of the table, ties counting half; 0.5 against itself.</summary>
    public required IReadOnlyList<double> AheadOf { get; init; }

    /// <summary>Gets the holistic acceptability, from 0 to 1: the shares of its ranks, weighted by the rank; null unless the options ask for it.</summary>
    public double? Holistic { get; init; }
}
