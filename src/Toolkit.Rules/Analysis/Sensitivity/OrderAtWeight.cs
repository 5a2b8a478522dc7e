namespace Toolkit.Rules.Analysis;

/// <summary>The order under another weight of one criterion, the other weights keeping their proportions. Immutable.</summary>
public sealed record OrderAtWeight
{
    /// <summary>The weight, 0 to 1, in millionths.</summary>
    public required double Weight { get; init; }

    /// <summary>How many pairs of approaches stand the other way round (the distance of Kendall).</summary>
    public required int PairsSwapped { get; init; }

    /// <summary>How many of the first five are no longer among them.</summary>
    public required int LeavingTopFive { get; init; }

    /// <summary>The id of the one that is first there.</summary>
    public required string First { get; init; }
}
