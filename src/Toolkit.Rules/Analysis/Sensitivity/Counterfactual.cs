using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// The nearest answers that take a recommendation out, or bring in what is not recommended: one answer, or two when no single one suffices.
/// Near is what changes the gaps least; an answer that is missing counts from the end at which it would change nothing. Immutable.
/// </summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Outcome">What became of it; a recommendation is taken out, everything else is brought in.</param>
/// <param name="Answers">The fewest answers that do it; 0 when no answer can: the kind of organisation, a decision or a fault is in the way.</param>
/// <param name="Changes">The answers, by key; empty when it takes none or more than two.</param>
public sealed record Counterfactual(string Id, Outcome Outcome, int Answers, IReadOnlyList<AnswerChange> Changes);
