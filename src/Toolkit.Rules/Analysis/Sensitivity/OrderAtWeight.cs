namespace Toolkit.Rules.Analysis;

/// <summary>The order under another weight of one criterion, the other weights keeping their proportions. Immutable.</summary>
/// <param name="Weight">The weight, 0 to 1, in millionths.</param>
/// <param name="PairsSwapped">How many pairs of recommendations stand the other way round (the distance of Kendall).</param>
/// <param name="LeavingTopFive">How many of the first five are no longer among them.</param>
/// <param name="First">The id of the one that is first there.</param>
public sealed record OrderAtWeight(double Weight, int PairsSwapped, int LeavingTopFive, string First);
