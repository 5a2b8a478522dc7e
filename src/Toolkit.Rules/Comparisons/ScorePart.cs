namespace Toolkit.Rules.Comparisons;

/// <summary>A part of the change of the points of a criterion, before rounding.</summary>
/// <param name="kind">The cause of the change.</param>
/// <param name="subject">The answer, option or rule it came through.</param>
/// <param name="value">By how much it changed the value of the criterion; for the weight, by how much it changed weight times value.</param>
internal readonly struct ScorePart(CauseKind kind, string? subject, double value)
{
    internal CauseKind Kind => kind;

    internal string? Subject => subject;

    internal double Value => value;
}
