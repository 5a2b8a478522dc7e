namespace Toolkit.Rules.Comparisons;

/// <summary>What a piece of evidence added to a need, before rounding.</summary>
internal readonly struct EvidencePart(string indicator, EvidenceMove move, CauseKind kind, double? before, double? after, double need)
{
    internal string Indicator => indicator;

    internal CauseKind Kind => kind;

    internal double Need => need;

    internal EvidenceChange Rounded(double rounded) => new(indicator, move, kind, before, after, rounded);
}
