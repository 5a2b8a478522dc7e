using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Rules;

/// <summary>
/// A graded condition: how far an answer falls short. The gap is 0 at the target or better, 0.5 at the trigger, 1 at the worst or
/// beyond, and linear in between; yes/no is 0 or 1.
/// </summary>
public sealed class Evidence : Condition
{
    // Sums of weights stay far from where doubles lose what the method rounds to.
    private const double HeaviestWeight = 1e6;

    /// <summary>Creates a piece of evidence.</summary>
    /// <param name="indicator">The indicator it reads.</param>
    /// <param name="target">Good enough: from here on the gap is 0.</param>
    /// <param name="trigger">Where the gap is 0.5; for yes/no the answer that fires.</param>
    /// <param name="worst">As bad as it gets: from here on the gap is 1.</param>
    /// <param name="weight">How much it counts among the evidence of its rule; above 0 and up to 1,000,000.</param>
    /// <exception cref="ArgumentException">The figures are not allowed answers, are out of order, or the weight is not above 0.</exception>
    public Evidence(Indicator indicator, SourcedNumber target, SourcedNumber trigger, SourcedNumber worst, SourcedNumber weight)
        : base(indicator)
    {
        Target = Guard.NotNull(target);
        Trigger = Guard.NotNull(trigger);
        Worst = Guard.NotNull(worst);
        Weight = Guard.NotNull(weight);
        var problem = Problem(indicator, target.Value, trigger.Value, worst.Value, weight.Value);
        if (problem is not null)
            throw new ArgumentException($"{indicator.Key}: {problem}");
    }

    /// <summary>Good enough: from here on the gap is 0. In the indicator's unit; money in US dollars; yes is 1.</summary>
    public SourcedNumber Target { get; }

    /// <summary>The threshold: here the gap is 0.5. For yes/no it is the answer that fires, with a gap of 1.</summary>
    public SourcedNumber Trigger { get; }

    /// <summary>As bad as it gets: from here on the gap is 1.</summary>
    public SourcedNumber Worst { get; }

    /// <summary>How much it counts among the evidence of its rule; above 0.</summary>
    public SourcedNumber Weight { get; }

    /// <summary>The fault of the figures of a piece of evidence, or null.</summary>
    internal static string? Problem(Indicator indicator, double target, double trigger, double worst, double weight)
    {
        if (!(weight > 0 && weight <= HeaviestWeight))
            return "the weight is a number above 0 and up to 1000000.";
        if (!indicator.Allows(target) || !indicator.Allows(trigger) || !indicator.Allows(worst))
            return $"target, trigger and worst are each {indicator.Allowed}.";
        if (indicator.Kind == IndicatorKind.YesNo)
            return target.Equals(1) && trigger.Equals(0) && worst.Equals(0) ? null : "the target of a yes/no answer is yes, trigger and worst are no.";
        if (indicator.Direction == Direction.HigherIsBetter && !(worst < trigger && trigger < target))
            return "higher is better, so worst < trigger < target.";
        if (indicator.Direction == Direction.LowerIsBetter && !(target < trigger && trigger < worst))
            return "lower is better, so target < trigger < worst.";
        return double.IsInfinity(1 / (target - trigger)) || double.IsInfinity(1 / (trigger - worst))
            ? "target, trigger and worst lie too close together to tell apart."
            : null;
    }
}
