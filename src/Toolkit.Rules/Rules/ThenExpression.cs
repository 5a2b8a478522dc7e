namespace Toolkit.Rules.Rules;

/// <summary>The right-hand side of a rule: what follows from the evidence.</summary>
public sealed class ThenExpression
{
    private readonly List<Precondition> _preconditions;
    private readonly Action _recommend;

    internal ThenExpression(List<Precondition> preconditions, Action recommend)
    {
        _preconditions = preconditions;
        _recommend = recommend;
    }

    /// <summary>Recommends the approach in the measure of the evidence.</summary>
    public ThenExpression Recommend()
    {
        _recommend();
        return this;
    }

    /// <summary>Adds a precondition: the recommendation stays, and says what to fix first.</summary>
    /// <param name="id">The precondition's id, unique within the rule; its advice is in the texts of the approach.</param>
    /// <param name="when">When it applies.</param>
    /// <exception cref="ArgumentException">The id is blank or taken.</exception>
    public ThenExpression ButFirst(string id, ThresholdCondition when)
    {
        if (_preconditions.Exists(precondition => precondition.Id == id))
            throw new ArgumentException($"There are two preconditions '{id}'.", nameof(id));
        _preconditions.Add(new Precondition(id, when));
        return this;
    }
}
