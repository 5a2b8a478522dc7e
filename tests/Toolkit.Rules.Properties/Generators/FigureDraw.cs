using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Random figures that are valid for an indicator: in order, allowed, now and then as close together as doubles can be.</summary>
internal static class FigureDraw
{
    internal static Evidence Evidence(Dice dice, Indicator indicator)
    {
        var (target, trigger, worst) = Figures(dice, indicator);
        return new Evidence(indicator, SourcedNumber.Judged(target), SourcedNumber.Judged(trigger), SourcedNumber.Judged(worst), SourcedNumber.Judged(Weight(dice)));
    }

    internal static (double Target, double Trigger, double Worst) Figures(Dice dice, Indicator indicator)
    {
        if (indicator.Kind == IndicatorKind.YesNo)
            return (1, 0, 0);
        var ascending = Ascending(dice, indicator);
        return indicator.Direction == Direction.HigherIsBetter
            ? (ascending[2], ascending[1], ascending[0])
            : (ascending[0], ascending[1], ascending[2]);
    }

    internal static double Weight(Dice dice) => dice.Between(1, 10) switch
    {
        <= 5 => dice.Between(1, 4),
        6 => 0.1,
        7 => 1.0 / 3,
        8 => dice.Uniform(0.01, 10),
        9 => 1e-6,
        _ => 1e6,
    };

    /// <summary>The end of the range that figures and answers are drawn from, not the highest allowed value.</summary>
    internal static double Range(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Percentage => 100,
        IndicatorKind.Maturity => 4,
        IndicatorKind.Months => 60,
        IndicatorKind.Years => 30,
        IndicatorKind.Money => 5e7,
        IndicatorKind.YesNo => 1,
        _ => 40,
    };

    internal static bool IsWhole(Indicator indicator) =>
        indicator.Kind is IndicatorKind.Maturity or IndicatorKind.Count or IndicatorKind.YesNo;

    private static double[] Ascending(Dice dice, Indicator indicator)
    {
        var range = Range(indicator);
        if (!IsWhole(indicator) && dice.Chance(5))
        {
            var close = Math.Floor(dice.Uniform(1, range));
            return [Math.BitDecrement(close), close, Math.BitIncrement(close)];
        }
        var found = new SortedSet<double>();
        while (found.Count < 3)
            found.Add(IsWhole(indicator) || dice.Chance(60) ? dice.Between(0, (int)range) : dice.Uniform(0, range));
        return [.. found];
    }
}
