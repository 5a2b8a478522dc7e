using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Rules;

/// <summary>
/// Something that can be looked up in a profile. Conditions are data, never code, so that they can be explained, inverted, counted
/// and carried into another engine.
/// </summary>
public abstract class Condition
{
    private protected Condition(Indicator indicator) => Indicator = Guard.NotNull(indicator);

    /// <summary>The indicator it reads.</summary>
    public Indicator Indicator { get; }

    /// <summary>Holds when the answer is below a threshold.</summary>
    /// <param name="indicator">The indicator; not yes/no.</param>
    /// <param name="threshold">The threshold, in the indicator's unit (money in US dollars).</param>
    public static ThresholdCondition Below(Indicator indicator, SourcedNumber threshold) =>
        new(indicator, ComparisonOperator.Below, threshold);

    /// <summary>Holds when the answer is above a threshold.</summary>
    /// <param name="indicator">The indicator; not yes/no.</param>
    /// <param name="threshold">The threshold, in the indicator's unit (money in US dollars).</param>
    public static ThresholdCondition Above(Indicator indicator, SourcedNumber threshold) =>
        new(indicator, ComparisonOperator.Above, threshold);

    /// <summary>Holds when the answer is the given one.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="answer">Yes or no.</param>
    public static ThresholdCondition Is(Indicator<bool> indicator, bool answer) =>
        new(indicator, ComparisonOperator.Equal, SourcedNumber.Judged(answer ? 1 : 0));
}
