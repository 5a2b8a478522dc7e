namespace Toolkit.Rules.Analysis;

/// <summary>What an answer that is still unknown could do to the order. Immutable.</summary>
/// <param name="Indicator">The key of the unanswered indicator.</param>
/// <param name="Best">What an answer at the target or better does.</param>
/// <param name="Worst">What an answer at the worst or beyond does.</param>
public sealed record AnswerEffect(string Indicator, EffectAtExtreme Best, EffectAtExtreme Worst);
