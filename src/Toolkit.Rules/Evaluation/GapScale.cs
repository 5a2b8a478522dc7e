using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The gap of an answer without a branch: two clamped ramps of 0.5 each, one from target to trigger, one from trigger to worst.
/// Signs make both directions the same formula.
/// </summary>
internal readonly struct GapScale
{
    private readonly double _target;
    private readonly double _trigger;
    private readonly double _perUnitToTrigger;
    private readonly double _perUnitToWorst;

    internal GapScale(Evidence evidence)
    {
        // Between yes (1) and no (0) nothing is ever read; a ramp through 0.5 makes the formula give 0 and 1 at the ends.
        _trigger = evidence.Indicator is YesNoIndicator ? 0.5 : evidence.Trigger.Value;
        _target = evidence.Target.Value;
        _perUnitToTrigger = 0.5 / (_target - _trigger);
        _perUnitToWorst = 0.5 / (_trigger - evidence.Worst.Value);
    }

    internal double Gap(double value) => Billionths(value) / Precision.Scale;

    /// <summary>The gap in whole billionths, so that sums of gaps are exact and need no division.</summary>
    internal double Billionths(double value) =>
        Precision.Whole((Ramp((_target - value) * _perUnitToTrigger) + Ramp((_trigger - value) * _perUnitToWorst)) * Precision.Scale);

    private static double Ramp(double value) => Math.Min(Math.Max(value, 0), 0.5);
}
