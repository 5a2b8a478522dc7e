using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Comparisons;

/// <summary>A part of the change of a score.</summary>
/// <param name="Criterion">The criterion whose points changed.</param>
/// <param name="Kind">Whose doing it is.</param>
/// <param name="Subject">
/// What it came through: the key of an indicator for need; the id of a required approach for readiness, or of the approach that began or
/// ceased to apply for leverage; null when it is the weight, or nothing that can be named.
/// </param>
/// <param name="Points">How many points it added; negative when it took them. Never 0.</param>
public sealed record ScoreCause(Criterion Criterion, CauseKind Kind, string? Subject, decimal Points);
