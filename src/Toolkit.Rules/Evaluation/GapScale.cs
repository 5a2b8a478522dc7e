using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The gap of an answer without a branch: two clamped ramps of 0.5 each, one from target to trigger, one from trigger to worst.
/// Signs make both directions the same formula.
/// </summary>
internal readonly struct GapScale
{
    internal GapScale(Evidence evidence)
        : this(evidence.Indicator.Kind, evidence.Target.Value, evidence.Trigger.Value, evidence.Worst.Value)
    {
    }

    internal GapScale(IndicatorKind kind, double target, double trigger, double worst)
    {
        // Between yes (1) and no (0) nothing is ever read; a ramp through 0.5 makes the formula give 0 and 1 at the ends.
        Trigger = kind == IndicatorKind.YesNo ? 0.5 : trigger;
        Target = target;
        PerUnitToTrigger = 0.5 / (Target - Trigger);
        PerUnitToWorst = 0.5 / (Trigger - worst);
    }

    internal double Target { get; }

    internal double Trigger { get; }

    internal double PerUnitToTrigger { get; }

    internal double PerUnitToWorst { get; }

    internal double Gap(double value) => Billionths(new Lanes(value)).First / Precision.Scale;

    /// <summary>The gaps of several answers to one piece of evidence, in whole billionths.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lanes Billionths(Lanes value) =>
        Billionths(value, new Lanes(Target), new Lanes(Trigger), new Lanes(PerUnitToTrigger), new Lanes(PerUnitToWorst));

    /// <summary>Gaps of several answers, each to evidence of its own, in whole billionths, so that sums of gaps are exact and need no division.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Billionths(Lanes value, Lanes target, Lanes trigger, Lanes perUnitToTrigger, Lanes perUnitToWorst) =>
        Precision.Whole((Ramp((target - value) * perUnitToTrigger) + Ramp((trigger - value) * perUnitToWorst)) * new Lanes(Precision.Scale));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Ramp(Lanes value) => Lanes.Min(Lanes.Max(value, new Lanes(0)), new Lanes(0.5));
}
