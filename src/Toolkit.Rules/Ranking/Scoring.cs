using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Ranking;

/// <summary>The values of the six criteria and the score they add up to. Pure functions of outcomes, links, facts and weights.</summary>
internal static class Scoring
{
    /// <summary>The links at which leverage is full. Judgement; fixed, so that no score depends on another.</summary>
    internal const double FullLeverage = 6;

    /// <summary>The months from which speed is 0. Fixed by the method.</summary>
    internal const double SlowestMonths = 36;

    /// <summary>The fit of a finding for which no priority is stated. Fixed by the method.</summary>
    internal const double NeutralFit = 0.5;

    /// <summary>The leverage of an approach; without outcomes, that of a run in which every approach applies.</summary>
    internal static double Leverage((int From, double Strength)[] unlocks, RuleOutcome[]? outcomes)
    {
        double links = 0;
        foreach (var (from, strength) in unlocks)
            if (outcomes is null || outcomes[from].Outcome != Outcome.NotApplicable)
                links += strength;
        return Precision.Round(Math.Min(1, links / FullLeverage));
    }

    internal static double Readiness(int[] requires, RuleOutcome[] outcomes)
    {
        double met = 0;
        var counted = 0;
        foreach (var required in requires)
        {
            var outcome = outcomes[required].Outcome;
            if (outcome == Outcome.NotApplicable)
                continue;
            counted++;
            met += outcome == Outcome.NotNeeded ? 1 : outcome == Outcome.Undecided ? 0.5 : 0;
        }
        return counted == 0 ? 1 : Precision.Round(met / counted);
    }

    // S, M, L as 1, 0.6, 0.2: judgement; evenly spaced, and a large effort is not worthless.
    internal static double Ease(EffortSize effort) => effort switch
    {
        EffortSize.Small => 1,
        EffortSize.Medium => 0.6,
        _ => 0.2,
    };

    internal static double Speed(double months) => Precision.Round(Math.Max(0, 1 - months / SlowestMonths));

    internal static double Fit(OrganisationProfile profile, Finding finding)
    {
        var priority = profile.PrioritySlots[(int)finding];
        return double.IsNaN(priority) ? NeutralFit : priority;
    }

    /// <summary>
    /// The points of a criterion in hundredths, rounded half up: whole, so that sums are exact. The product goes through whole
    /// billionths first, because 0.05 times 0.175 in binary falls just short of the half it is in decimals.
    /// </summary>
    internal static int Hundredths(double weight, double value) =>
        (int)(((long)Math.Floor(weight * value * 1e9 + 0.5) + 50_000) / 100_000);
}
