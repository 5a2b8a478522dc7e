using Toolkit.Rules.Decisions;

namespace Toolkit.Rules.Analysis;

/// <summary>Who put an approach off or suppressed it, until when, and why: a decision that holds, or the options of the engine. Immutable.</summary>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Withholding(string Owner, DateTime Until, string Reason)
{
    internal static Withholding? By(Decision? decision) =>
        decision is { Until: { } until } ? new Withholding(decision.Owner, until, decision.Justification) : null;
}
