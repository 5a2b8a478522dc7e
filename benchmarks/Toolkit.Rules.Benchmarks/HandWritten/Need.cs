using System.Runtime.CompilerServices;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>What the evidence of one approach says: how much it is needed, within which bounds, and what follows.</summary>
internal readonly struct Need
{
    private Need(Outcome outcome, Certainty? certainty, double value, double low, double high, double coverage)
    {
        Outcome = outcome;
        Certainty = certainty;
        Value = value;
        Low = low;
        High = high;
        Coverage = coverage;
    }

    internal static Need NotApplicable => new(Outcome.NotApplicable, Evaluation.Certainty.Certain, double.NaN, 0, 0, 0);

    internal Outcome Outcome { get; }

    internal Certainty? Certainty { get; }

    /// <summary>NaN when nothing was answered.</summary>
    internal double Value { get; }

    internal double Low { get; }

    internal double High { get; }

    internal double Coverage { get; }

    internal bool IsRecommended => Outcome == Outcome.Recommended;

    /// <summary>Its share of a link: 1 when the approach applies, otherwise 0.</summary>
    internal double Applies => Outcome == Outcome.NotApplicable ? 0 : 1;

    /// <summary>What it adds to the readiness of an approach that requires it; what does not apply is in nobody's way.</summary>
    internal double Readiness => Outcome switch
    {
        Outcome.Recommended => 0,
        Outcome.Undecided => 0.5,
        _ => 1,
    };

    internal static Need From(double applicable, double answered, double gaps)
    {
        if (applicable == 0)
            return NotApplicable;
        var need = Nine.Decimals(gaps / answered);
        var low = Nine.Decimals(gaps / applicable);
        var high = Nine.Decimals((gaps + (applicable - answered)) / applicable);
        var coverage = Nine.Decimals(answered / applicable);
        if (need >= 0.25 && (coverage >= 0.5 || low >= 0.25))
            return new(Outcome.Recommended, low >= 0.25 ? Evaluation.Certainty.Certain : Evaluation.Certainty.Provisional, need, low, high, coverage);
        if (need < 0.25 && (coverage >= 0.5 || high < 0.25))
            return new(Outcome.NotNeeded, high < 0.25 ? Evaluation.Certainty.Certain : Evaluation.Certainty.Provisional, need, low, high, coverage);
        return new(Outcome.Undecided, null, need, low, high, coverage);
    }

    /// <summary>The gap of one answer. Called with constants, so that the divisions are done by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Gap(double value, double target, double trigger, double worst) => Nine.Decimals(
        Ramp((target - value) * (0.5 / (target - trigger))) + Ramp((trigger - value) * (0.5 / (trigger - worst))));

    /// <summary>What an approach unlocks, full at six links.</summary>
    internal static double Leverage(double links) => Nine.Decimals(Math.Min(1, links / 6));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Ramp(double value) => Math.Min(Math.Max(value, 0), 0.5);
}
