using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Holds a scenario against what it started from.</summary>
internal static class WhatIfComparison
{
    internal static WhatIfAnswer[] Answers(OrganisationProfile before, OrganisationProfile after) =>
        [.. before.Answered.Concat(after.Answered).Distinct()
            .Select(indicator => new WhatIfAnswer
            {
                Indicator = indicator.Key,
                Kind = indicator.Kind,
                Before = Said(before[indicator]),
                After = Said(after[indicator]),
            })
            .Where(answer => answer.Before != answer.After)
            .OrderBy(answer => answer.Indicator, StringComparer.Ordinal)];

    internal static WhatIfStaff? Staff(int? before, int? after) => before == after ? null : new WhatIfStaff { Before = before, After = after };

    internal static WhatIfPriority[] Priorities(double[] before, double[] after) =>
        [.. Enumerable.Range(1, before.Length - 1)
            .Where(finding => !before[finding].Equals(after[finding]))
            .Select(finding => new WhatIfPriority { Finding = finding, Before = Stated(before[finding]), After = Stated(after[finding]) })];

    internal static WhatIfApproach[] Approaches(WhatIfTables plan, WhatIfSetting setting, RankedPlaces before, RankedPlaces after)
    {
        var (placesBefore, placesAfter) = (RankedApproach.Places(before.Ranked, plan.Ids.Length), RankedApproach.Places(after.Ranked, plan.Ids.Length));
        return [.. Enumerable.Range(0, plan.Ids.Length)
            .Select(position => new WhatIfApproach
            {
                Id = plan.Ids[position],
                Before = State(position, placesBefore, setting, before),
                After = State(position, placesAfter, setting, after),
            })
            .Where(change => change.Before != change.After)
            .OrderBy(change => change.After.Place ?? int.MaxValue)
            .ThenBy(change => change.Before.Place ?? int.MaxValue)
            .ThenBy(change => change.Id, StringComparer.Ordinal)];
    }

    private static Answer Said(in Answer answer) => new(answer.State, answer.Number, AnswerDetail.From(answer.Currency, answer.Reason, null, null));

    private static double? Stated(double priority) => double.IsNaN(priority) ? null : priority;

    private static ApproachState State(int position, int[] places, WhatIfSetting setting, RankedPlaces order)
    {
        var (outcome, place) = (order.Outcomes[position], places[position]);
        return new ApproachState
        {
            Outcome = setting.IsLeftOut(position) ? Outcome.Suppressed : outcome.Outcome,
            RawOutcome = outcome.Outcome,
            Certainty = outcome.Certainty,
            Place = place == 0 ? null : place,
            Score = place == 0 ? null : Contribution.PointsOf(order.Ranked[place - 1].Hundredths),
            Need = outcome.Interval,
            Coverage = outcome.Coverage,
        };
    }
}
