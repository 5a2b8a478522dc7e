namespace Toolkit.Rules.Analysis;

/// <summary>
/// How acceptable the alternatives of a table are. Shares are of the draws, 0 to 1, with six decimals: they say how many of the weights and values
/// that were allowed agree, never how likely it is that a rank is right.
/// </summary>
public sealed record SmaaResult
{
    /// <summary>Gets how many draws were made.</summary>
    public required int Draws { get; init; }

    /// <summary>Gets where they started.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Gets the weights of the ranks in the holistic acceptability.</summary>
    public required MetaWeights MetaWeights { get; init; }

    /// <summary>Gets how open the order is: 0 when every draw gives the same one, 1 when every alternative takes every rank equally often.</summary>
    public required double Entropy { get; init; }

    /// <summary>Gets the names of the criteria, in the order of the table.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>Gets the figures of the alternatives, in the order of the table.</summary>
    public required IReadOnlyList<AlternativeAcceptability> Alternatives { get; init; }
}
