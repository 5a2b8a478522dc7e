using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The gap of an answer as a sum that can be followed.</summary>
internal static class GapFormula
{
    /// <summary>Writes the sum.</summary>
    /// <param name="evidence">The figures.</param>
    /// <param name="value">The answer, in the unit of the figures.</param>
    /// <param name="gap">The gap that the answer gives.</param>
    internal static string Of(Evidence evidence, double value, double gap)
    {
        if (evidence.Indicator.Kind == IndicatorKind.YesNo)
            return $"{Wording.Exact(gap)}, {(value.Equals(1) ? "yes" : "no")}";
        var sign = evidence.Indicator.Direction == Direction.LowerIsBetter ? 1 : -1;
        if (sign * (value - evidence.Target.Value) <= 0)
            return $"{Wording.Exact(gap)}, at the target or better";
        if (sign * (value - evidence.Worst.Value) >= 0)
            return $"{Wording.Exact(gap)}, at the worst or beyond";
        var sum = sign * (value - evidence.Trigger.Value) < 0
            ? "0.5 x " + Ratio(value, evidence.Target.Value, evidence.Trigger.Value, sign)
            : "0.5 + 0.5 x " + Ratio(value, evidence.Trigger.Value, evidence.Worst.Value, sign);
        return $"{sum} = {Wording.Exact(gap)}";
    }

    private static string Ratio(double value, double from, double to, int sign) => sign > 0
        ? $"({Wording.Exact(value)} - {Wording.Exact(from)}) / ({Wording.Exact(to)} - {Wording.Exact(from)})"
        : $"({Wording.Exact(from)} - {Wording.Exact(value)}) / ({Wording.Exact(from)} - {Wording.Exact(to)})";
}
