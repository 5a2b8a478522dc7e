using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Decisions;

/// <summary>What was known of an approach when a decision about it was taken.</summary>
public sealed record DecisionBasis
{
    /// <summary>The fingerprint of its evidence: 16 hexadecimal digits, as a report states it.</summary>
    public required string Evidence { get; init; }

    /// <summary>What its rule said; never <see cref="Outcome.Suppressed"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How much it was needed, 0 to 1; null when nothing was answered.</summary>
    public double? Need { get; init; }
}
