using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>Another answer to one question: the nearest that does it, so every answer beyond it does it too. Immutable.</summary>
public sealed record AnswerChange
{
    /// <summary>The key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The kind of its answers.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>The answer that does it, yes as 1 and no as 0: a hundredth, or for money, counts and levels a whole number.</summary>
    public required double To { get; init; }

    /// <summary>The gap of the answer that does it, 0 to 1.</summary>
    public required double GapTo { get; init; }

    /// <summary>By how much the gap changes, 0 to 1; for a missing answer from where it would change nothing. 0 when any answer does it.</summary>
    public required double Distance { get; init; }

    /// <summary>The answer now, in the unit of the indicator; null when there is none that counts.</summary>
    public double? From { get; init; }

    /// <summary>The gap now, 0 to 1; null when there is none.</summary>
    public double? GapFrom { get; init; }

    /// <summary>The currency of both answers, for money; otherwise null.</summary>
    public string? Currency { get; init; }
}
