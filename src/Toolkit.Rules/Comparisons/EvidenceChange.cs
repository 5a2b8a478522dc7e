namespace Toolkit.Rules.Comparisons;

/// <summary>How a piece of evidence changed. One whose answer and whose figures both changed is listed twice, once for each.</summary>
/// <param name="Indicator">The key of the indicator.</param>
/// <param name="Move">What changed about it.</param>
/// <param name="Kind">Whose doing it is.</param>
/// <param name="Before">What was answered, yes being 1 and no 0; null when nothing that counted was.</param>
/// <param name="After">What is answered; null when nothing that counts is.</param>
/// <param name="Need">What it added to the need of the approach, in whole billionths; negative when it lowered it. May be 0.</param>
public sealed record EvidenceChange(string Indicator, EvidenceMove Move, CauseKind Kind, double? Before, double? After, double Need);
