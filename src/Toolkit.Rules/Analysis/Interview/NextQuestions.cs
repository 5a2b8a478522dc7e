namespace Toolkit.Rules.Analysis;

/// <summary>The questions to ask an organisation next, and whether any are left.</summary>
public sealed record NextQuestions
{
    /// <summary>How settled the first places are.</summary>
    public required TopRankStability Stability { get; init; }

    /// <summary>The open questions that could change them, the most valuable first; empty when they are settled, or stand often enough.</summary>
    public required IReadOnlyList<NextQuestion> Questions { get; init; }
}
