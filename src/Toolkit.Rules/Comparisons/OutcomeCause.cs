namespace Toolkit.Rules.Comparisons;

/// <summary>Why an outcome or a certainty differs.</summary>
/// <param name="Kind">Whose doing it is.</param>
/// <param name="Indicator">The key of the indicator whose answer or figures differ; null when the cause is no evidence.</param>
public sealed record OutcomeCause(CauseKind Kind, string? Indicator);
