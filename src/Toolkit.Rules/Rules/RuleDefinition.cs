namespace Toolkit.Rules.Rules;

/// <summary>The logic of a rule as data: graded evidence, and brakes on the advice. Immutable.</summary>
public sealed class RuleDefinition
{
    internal RuleDefinition(Evidence[] evidence, Precondition[] brakes)
    {
        Evidence = evidence;
        Preconditions = brakes;
    }

    /// <summary>The evidence, in the order it was declared; one piece at least.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The brakes, in the order they were declared.</summary>
    public IReadOnlyList<Precondition> Preconditions { get; }
}
