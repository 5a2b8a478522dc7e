namespace Toolkit.Rules.Analysis;

/// <summary>The effect an answer that is still unknown can have on the order. Immutable.</summary>
public sealed record AnswerEffect
{
    /// <summary>The key of the unanswered indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The effect of an answer at the target or better.</summary>
    public required EffectAtExtreme Best { get; init; }

    /// <summary>The effect of an answer at the worst or beyond.</summary>
    public required EffectAtExtreme Worst { get; init; }
}
