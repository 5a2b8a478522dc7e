using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Decisions;

/// <summary>The properties of one decision as read from a document, until it is known whether they go together.</summary>
internal struct DecisionParts
{
    internal DecisionStatus? Status;
    internal DecisionCategory? Category;
    internal string? Justification;
    internal string? Owner;
    internal DateTime? Date;
    internal bool HasUntil;
    internal DateTime? Until;
    internal string? Evidence;
    internal Outcome? Outcome;
    internal double? Need;

    /// <summary>The decision; only when nothing was wrong with it.</summary>
    internal readonly Decision ToDecision(string approach) => new(
        approach, Status!.Value, Category!.Value, Justification!, Owner!, Date!.Value, new DecisionBasis
        {
            Evidence = Evidence!,
            Outcome = Outcome!.Value,
            Need = Need,
        }, Until);
}
