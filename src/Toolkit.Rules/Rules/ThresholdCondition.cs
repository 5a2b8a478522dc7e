using System.Globalization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Rules;

/// <summary>A condition that holds or does not: an answer compared with a threshold.</summary>
public sealed class ThresholdCondition : Condition
{
    internal ThresholdCondition(Indicator indicator, ComparisonOperator comparison, SourcedNumber threshold)
        : base(indicator)
    {
        Operator = comparison;
        Threshold = Guard.NotNull(threshold);
        if (indicator.Kind == IndicatorKind.YesNo != (comparison == ComparisonOperator.Equal))
            throw new ArgumentException($"{indicator.Key}: a yes/no answer is compared with Is, every other with Below or Above.");
        if (!indicator.Allows(threshold.Value))
            throw new ArgumentException($"{indicator.Key}: the threshold {threshold} is not an allowed answer ({indicator.Allowed}).");
    }

    /// <summary>How the answer is held against the threshold.</summary>
    public ComparisonOperator Operator { get; }

    /// <summary>The threshold, in the indicator's unit (money in US dollars).</summary>
    public SourcedNumber Threshold { get; }

    /// <summary>Whether it holds for an answer.</summary>
    /// <param name="value">The answer, in the unit of the threshold; NaN when there is none.</param>
    /// <returns>Whether it holds; never for a missing answer.</returns>
    public bool Holds(double value) => Operator switch
    {
        ComparisonOperator.Below => value < Threshold.Value,
        ComparisonOperator.Above => value > Threshold.Value && !double.IsInfinity(value),
        _ => value.Equals(Threshold.Value),
    };

    /// <inheritdoc />
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", Indicator.Key, Operator.ToString().ToLowerInvariant(), Threshold.Value);
}
