namespace Toolkit.Rules.Comparisons;

/// <summary>Why an outcome or a certainty differs.</summary>
public sealed record OutcomeCause
{
    /// <summary>Whose doing it is.</summary>
    public required CauseKind Kind { get; init; }

    /// <summary>The key of the indicator whose answer or figures differ; null when the cause is no evidence.</summary>
    public string? Indicator { get; init; }
}
