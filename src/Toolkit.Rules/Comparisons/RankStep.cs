namespace Toolkit.Rules.Comparisons;

/// <summary>An approach that moved past another. Immutable.</summary>
public sealed record RankStep
{
    /// <summary>The id of the approach that moved past.</summary>
    public required string Id { get; init; }

    /// <summary>How it moved past.</summary>
    public required RankStepKind Kind { get; init; }

    /// <summary>1 when it pushed the other one place down, -1 when it let it up.</summary>
    public required int Places { get; init; }
}
