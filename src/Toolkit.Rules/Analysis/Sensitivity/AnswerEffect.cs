namespace Toolkit.Rules.Analysis;

/// <summary>What an answer that is still unknown could do to the order. Immutable.</summary>
public sealed record AnswerEffect
{
    /// <summary>The key of the unanswered indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>What an answer at the target or better does.</summary>
    public required EffectAtExtreme Best { get; init; }

    /// <summary>What an answer at the worst or beyond does.</summary>
    public required EffectAtExtreme Worst { get; init; }
}
