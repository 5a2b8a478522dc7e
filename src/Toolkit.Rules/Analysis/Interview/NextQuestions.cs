namespace Toolkit.Rules.Analysis;

/// <summary>What to ask an organisation next, and whether anything has to be asked at all.</summary>
/// <param name="Stability">How settled the first places are.</param>
/// <param name="Questions">The open questions that could change them, the most valuable first; empty when they are settled, or stand often enough.</param>
public sealed record NextQuestions(TopRankStability Stability, IReadOnlyList<NextQuestion> Questions);
