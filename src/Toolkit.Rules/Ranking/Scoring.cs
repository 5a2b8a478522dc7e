using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Ranking;

/// <summary>The values of the six criteria and the score they add up to. Pure functions of outcomes, links, facts and weights.</summary>
internal static class Scoring
{
    /// <summary>The sum of strength times need at which leverage is full. Judgement; fixed, so that it is never relative to the other approaches of a catalogue.</summary>
    internal const double FullLeverage = 3;

    /// <summary>The months from which speed is 0. Fixed by the method.</summary>
    internal const double SlowestMonths = 36;

    /// <summary>The readiness of an approach that requires nothing. Fixed by the method.</summary>
    internal const double FullReadiness = 1;

    /// <summary>The part an undecided approach adds to the readiness of one that requires it. Fixed by the method.</summary>
    internal const double ReadyWhenUndecided = 0.5;

    /// <summary>The fit of a finding for which no priority is stated. Fixed by the method.</summary>
    internal const double NeutralFit = 0.5;

    /// <summary>The leverage of an approach: the need of those it unlocks, as far as the organisation can do them itself and they are needed at all.</summary>
    internal static double Leverage((int From, double Strength)[] unlocks, ReadOnlySpan<RuleOutcome> outcomes)
    {
        double wanted = 0;
        foreach (var (from, strength) in unlocks)
            wanted += strength * outcomes[from].Wanted;
        return Leverage(wanted);
    }

    internal static double Readiness(int[] requires, ReadOnlySpan<RuleOutcome> outcomes)
    {
        double met = 0;
        var counted = 0;
        foreach (var required in requires)
        {
            var outcome = outcomes[required].Outcome;
            if (outcome == Outcome.NotApplicable)
                continue;
            counted++;
            met += outcome == Outcome.NotNeeded ? 1 : outcome == Outcome.Undecided ? ReadyWhenUndecided : 0;
        }
        return counted == 0 ? FullReadiness : Precision.Round(met / counted);
    }

    // S, M, L as 1, 0.6, 0.2: judgement; evenly spaced, and a large effort is not worthless.
    internal static double Ease(EffortSize effort) => effort switch
    {
        EffortSize.Small => 1,
        EffortSize.Medium => 0.6,
        _ => 0.2,
    };

    internal static double Speed(double months) => Precision.Round(Math.Max(0, 1 - months / SlowestMonths));

    internal static double Fit(double priority) => double.IsNaN(priority) ? NeutralFit : priority;

    /// <summary>
    /// The points of a criterion in hundredths, rounded half up: whole, so that sums are exact. The product goes through whole
    /// billionths first, because 0.05 times 0.175 in binary falls just short of the half it is in decimals.
    /// </summary>
    internal static int Hundredths(double weight, double value) =>
        (int)(((long)Math.Floor(weight * value * 1e9 + 0.5) + 50_000) / 100_000);

    /// <summary>The same, side by side; exact as well, because no number of hundred thousands is within a half of a whole one and a half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Hundredths(double weight, Lanes value)
    {
        var billionths = Lanes.Floor(new Lanes(weight) * value * new Lanes(1e9) + new Lanes(0.5));
        return Lanes.Floor((billionths + new Lanes(50_000.5)) * new Lanes(1e-5));
    }

    /// <summary>
    /// The score in hundredths, side by side: the one place that sums one. Points are whole, so the order of the summands changes nothing.
    /// </summary>
    /// <param name="weights">The weights of the criteria.</param>
    /// <param name="others">The points of the criteria that do not depend on the need or on other approaches.</param>
    /// <param name="need">The need, 0 to 1.</param>
    /// <param name="leverage">The leverage, 0 to 1.</param>
    /// <param name="readiness">The readiness, 0 to 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Sum(CriterionWeights weights, Lanes others, Lanes need, Lanes leverage, Lanes readiness) =>
        others
            + Hundredths(weights[Criterion.Need], need)
            + Hundredths(weights[Criterion.Leverage], leverage)
            + Hundredths(weights[Criterion.Readiness], readiness);

    /// <summary>The same for one approach.</summary>
    internal static int Sum(CriterionWeights weights, double others, double need, double leverage, double readiness) =>
        (int)Sum(weights, new Lanes(others), new Lanes(need), new Lanes(leverage), new Lanes(readiness)).First;

    /// <summary>The leverage that unlocked needs make.</summary>
    /// <param name="wanted">The sum of strength times need, in billionths: whole or a half, so exact in any order.</param>
    internal static double Leverage(double wanted) => Precision.Whole(Math.Min(Precision.Scale, wanted / FullLeverage)) / Precision.Scale;

    /// <summary>The same, side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Leverage(Lanes wanted) =>
        Precision.Whole(Lanes.Min(new Lanes(Precision.Scale), wanted / new Lanes(FullLeverage))) / new Lanes(Precision.Scale);
}
