using System.Runtime.CompilerServices;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The need for one approach by its evidence, its bounds, and the outcome.</summary>
internal readonly struct Need
{
    private Need(Outcome outcome, Certainty? certainty, double value, double low, double high, double coverage, Lever lever)
    {
        Outcome = outcome;
        Certainty = certainty;
        Value = value;
        Low = low;
        High = high;
        Coverage = coverage;
        Lever = lever;
    }

    internal static Need NotApplicable => new(Outcome.NotApplicable, Evaluation.Certainty.Certain, double.NaN, 0, 0, 0, Lever.None);

    internal Outcome Outcome { get; }

    internal Certainty? Certainty { get; }

    /// <summary>NaN when no evidence applies.</summary>
    internal double Value { get; }

    internal double Low { get; }

    internal double High { get; }

    internal double Coverage { get; }

    /// <summary>The lever of this kind of organisation.</summary>
    internal Lever Lever { get; }

    /// <summary>Whether the approach belongs in the order.</summary>
    internal bool HasPlace => Outcome is Outcome.Recommended or Outcome.Undecided;

    /// <summary>Its part in the leverage of an approach that unlocks it: the need, where it is not met and the organisation can act by itself.</summary>
    internal double Wanted => HasPlace && Lever == Lever.Own ? Value : 0;

    /// <summary>Its part in the readiness of an approach that requires it; an approach that does not apply is in nobody's way.</summary>
    internal double Readiness => Outcome switch
    {
        Outcome.Recommended => 0,
        Outcome.Undecided => 0.5,
        _ => 1,
    };

    internal static Need From(double answered, double missing, double gaps, Lever lever = Lever.Own)
    {
        var applicable = answered + missing;
        if (applicable == 0)
            return NotApplicable;
        var value = Nine.Decimals((gaps + 0.5 * missing) / applicable);
        var low = Nine.Decimals(gaps / applicable);
        var high = Nine.Decimals((gaps + missing) / applicable);
        var coverage = Nine.Decimals(answered / applicable);
        if (low >= 0.25)
            return new(Outcome.Recommended, Evaluation.Certainty.Certain, value, low, high, coverage, lever);
        if (coverage >= 0.5 && low >= Nine.DecimalsDown(0.35 * coverage))
            return new(Outcome.Recommended, Evaluation.Certainty.Provisional, value, low, high, coverage, lever);
        if (value < 0.25)
            return new(Outcome.NotNeeded, high < 0.25 ? Evaluation.Certainty.Certain : Evaluation.Certainty.Provisional, value, low, high, coverage, lever);
        return new(Outcome.Undecided, null, value, low, high, coverage, lever);
    }

    /// <summary>The gap of one answer. Called with constants, so that the divisions are done by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Gap(double value, double target, double trigger, double worst) => Nine.Decimals(
        Ramp((target - value) * (0.5 / (target - trigger))) + Ramp((trigger - value) * (0.5 / (trigger - worst))));

    /// <summary>The wanted needs that an approach unlocks, full at three.</summary>
    internal static double Leverage(double wanted) => Nine.Decimals(Math.Min(1, wanted / 3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Ramp(double value) => Math.Min(Math.Max(value, 0), 0.5);
}
