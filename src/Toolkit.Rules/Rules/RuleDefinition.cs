namespace Toolkit.Rules.Rules;

/// <summary>The logic of a rule as data: graded evidence, and preconditions on the advice. Immutable.</summary>
public sealed class RuleDefinition
{
    internal RuleDefinition(Evidence[] evidence, Precondition[] preconditions)
    {
        Evidence = evidence;
        Preconditions = preconditions;
    }

    /// <summary>The evidence, in the order it was declared; one piece at least.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The preconditions, in the order they were declared.</summary>
    public IReadOnlyList<Precondition> Preconditions { get; }
}
