using System.Text.Json.Serialization;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Comparisons;

/// <summary>A part of the change of a score. Immutable.</summary>
public sealed record ScoreCause
{
    /// <summary>The criterion whose points changed.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>The cause of this part.</summary>
    public required CauseKind Kind { get; init; }

    /// <summary>
    /// The subject of the change: the key of an indicator for need; the id of a required approach for readiness, or of the approach whose need
    /// changed for leverage; null when it is the weight, or nothing that can be named.
    /// </summary>
    [JsonRequired]
    public string? Subject { get; init; }

    /// <summary>The points it added; negative when it took them away. Never 0.</summary>
    public required decimal Points { get; init; }
}
