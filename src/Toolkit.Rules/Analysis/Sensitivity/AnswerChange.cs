using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>Another answer to one question: the nearest that does it, so every answer beyond it does it too. Immutable.</summary>
/// <param name="Indicator">The key of the indicator.</param>
/// <param name="Kind">What kind of answer it takes.</param>
/// <param name="To">The answer that does it, yes as 1 and no as 0: a hundredth, or for money, counts and levels a whole number.</param>
/// <param name="GapTo">The gap of the answer that does it, 0 to 1.</param>
/// <param name="Distance">By how much the gap changes, 0 to 1; for a missing answer from where it would change nothing. 0 when any answer does it.</param>
/// <param name="From">The answer now, in the unit of the indicator; null when there is none that counts.</param>
/// <param name="GapFrom">The gap now, 0 to 1; null when there is none.</param>
/// <param name="Currency">The currency of both answers, for money; otherwise null.</param>
public sealed record AnswerChange(
    string Indicator, IndicatorKind Kind, double To, double GapTo, double Distance, double? From = null, double? GapFrom = null, string? Currency = null);
