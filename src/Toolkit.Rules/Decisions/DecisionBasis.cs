using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Decisions;

/// <summary>The evidence on which a decision about an approach was taken. Immutable.</summary>
public sealed record DecisionBasis
{
    /// <summary>The fingerprint of its evidence: 16 hexadecimal digits, as a report states it.</summary>
    public required string Evidence { get; init; }

    /// <summary>The outcome of its rule; never <see cref="Outcome.Suppressed"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The need, 0 to 1; null when there was none: no evidence applied, or its rule failed.</summary>
    public double? Need { get; init; }
}
