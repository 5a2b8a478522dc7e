namespace Toolkit.Rules.Rules;

/// <summary>Starts the declaration of a rule: <c>rule.When()…Then()…</c>.</summary>
public sealed class RuleBuilder
{
    private readonly List<Evidence> _evidence = [];
    private readonly List<Precondition> _preconditions = [];
    private bool _recommends;

    internal RuleBuilder()
    {
    }

    /// <summary>Opens the left-hand side: the evidence.</summary>
    public WhenExpression When() => new(this, _evidence);

    internal ThenExpression Then() => new(_preconditions, () => _recommends = true);

    internal RuleDefinition Build(Type rule)
    {
        if (_evidence.Count == 0)
            throw new InvalidOperationException($"{rule.Name} declares no evidence after When.");
        if (!_recommends)
            throw new InvalidOperationException($"{rule.Name} does not say Recommend after Then.");
        var repeated = _evidence.GroupBy(evidence => evidence.Indicator).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
            throw new InvalidOperationException($"{rule.Name} counts {repeated.Key.Key} twice.");
        return new RuleDefinition([.. _evidence], [.. _preconditions]);
    }
}
