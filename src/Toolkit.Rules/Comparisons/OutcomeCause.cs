using System.Text.Json.Serialization;

namespace Toolkit.Rules.Comparisons;

/// <summary>A cause of another outcome or certainty. Immutable.</summary>
public sealed record OutcomeCause
{
    /// <summary>The cause.</summary>
    public required CauseKind Kind { get; init; }

    /// <summary>The key of the indicator whose answer or figures differ; null when the cause is no evidence.</summary>
    [JsonRequired]
    public string? Indicator { get; init; }
}
