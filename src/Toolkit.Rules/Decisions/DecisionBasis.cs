using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Decisions;

/// <summary>What was known of an approach when a decision about it was taken.</summary>
/// <param name="Evidence">The fingerprint of its evidence: 16 hexadecimal digits, as a report states it.</param>
/// <param name="Outcome">What its rule said; never <see cref="Outcome.Suppressed"/>.</param>
/// <param name="Need">How much it was needed, 0 to 1; null when nothing was answered.</param>
public sealed record DecisionBasis(string Evidence, Outcome Outcome, double? Need);
