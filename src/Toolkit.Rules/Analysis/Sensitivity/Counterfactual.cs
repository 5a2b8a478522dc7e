using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// The nearest answers that take a recommendation out, or bring in what is not recommended: one answer, or two when no single one suffices.
/// Near is what changes the gaps least; an answer that is missing counts from the end at which it would change nothing. Immutable.
/// </summary>
public sealed record Counterfactual
{
    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>Its outcome; a recommendation is taken out, everything else is brought in.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The fewest answers that do it; 0 when no answer can: the kind of organisation, a decision or a fault is in the way.</summary>
    public required int Answers { get; init; }

    /// <summary>The answers, by key; empty when it takes none or more than two.</summary>
    public required IReadOnlyList<AnswerChange> Changes { get; init; }
}
