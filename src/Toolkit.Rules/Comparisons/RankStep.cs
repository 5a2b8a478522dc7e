namespace Toolkit.Rules.Comparisons;

/// <summary>An approach that moved past another.</summary>
/// <param name="Id">The id of the approach that moved past.</param>
/// <param name="Kind">How.</param>
/// <param name="Places">1 when it pushed the other one place down, -1 when it let it up.</param>
public sealed record RankStep(string Id, RankStepKind Kind, int Places);
