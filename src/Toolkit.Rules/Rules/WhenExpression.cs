using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Rules;

/// <summary>The left-hand side of a rule: the evidence that makes its approach needed.</summary>
public sealed class WhenExpression
{
    private readonly RuleBuilder _rule;
    private readonly List<Evidence> _evidence;

    internal WhenExpression(RuleBuilder rule, List<Evidence> evidence)
    {
        _rule = rule;
        _evidence = evidence;
    }

    /// <summary>Adds evidence whose gap grows as the answer falls below the target.</summary>
    /// <param name="indicator">An indicator for which higher is better.</param>
    /// <param name="trigger">Where the gap is 0.5.</param>
    /// <param name="target">Good enough, above the trigger.</param>
    /// <param name="worst">As bad as it gets, below the trigger.</param>
    /// <param name="weight">How much it counts, above 0.</param>
    /// <exception cref="ArgumentException">Lower is better, or the figures are out of order.</exception>
    public WhenExpression Below(Indicator indicator, SourcedNumber trigger, SourcedNumber target, SourcedNumber worst, SourcedNumber weight) =>
        Add(indicator, Direction.HigherIsBetter, trigger, target, worst, weight);

    /// <summary>Adds evidence whose gap grows as the answer rises above the target.</summary>
    /// <param name="indicator">An indicator for which lower is better.</param>
    /// <param name="trigger">Where the gap is 0.5.</param>
    /// <param name="target">Good enough, below the trigger.</param>
    /// <param name="worst">As bad as it gets, above the trigger.</param>
    /// <param name="weight">How much it counts, above 0.</param>
    /// <exception cref="ArgumentException">Higher is better, or the figures are out of order.</exception>
    public WhenExpression Above(Indicator indicator, SourcedNumber trigger, SourcedNumber target, SourcedNumber worst, SourcedNumber weight) =>
        Add(indicator, Direction.LowerIsBetter, trigger, target, worst, weight);

    /// <summary>Adds evidence whose gap is 1 when the answer is no.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="answer">The answer that fires; yes is always the better answer, so it is no.</param>
    /// <param name="weight">How much it counts, above 0; its basis is also that of the trigger.</param>
    /// <exception cref="ArgumentException">The answer that fires is yes.</exception>
    public WhenExpression Is(Indicator<bool> indicator, bool answer, SourcedNumber weight)
    {
        if (answer)
            throw new ArgumentException($"{indicator}: yes is the better answer, so only no can fire.", nameof(answer));
        var (yes, no) = (new SourcedNumber(1, weight.Basis), new SourcedNumber(0, weight.Basis));
        _evidence.Add(new Evidence(indicator, target: yes, trigger: no, worst: no, weight));
        return this;
    }

    /// <summary>Opens the right-hand side: the advice.</summary>
    public ThenExpression Then() => _rule.Then();

    private WhenExpression Add(Indicator indicator, Direction direction, SourcedNumber trigger, SourcedNumber target, SourcedNumber worst, SourcedNumber weight)
    {
        if (indicator.Direction != direction || indicator.Kind == IndicatorKind.YesNo)
            throw new ArgumentException($"{indicator.Key}: Below is for higher is better, Above for lower is better, Is for yes/no.", nameof(indicator));
        _evidence.Add(new Evidence(indicator, target, trigger, worst, weight));
        return this;
    }
}
