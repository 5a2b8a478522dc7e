using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Holds a scenario against what it started from.</summary>
internal static class ScenarioComparison
{
    internal static ScenarioAnswer[] Answers(OrganisationProfile before, OrganisationProfile after) =>
        [.. before.Answered.Concat(after.Answered).Distinct()
            .Select(indicator => new ScenarioAnswer(indicator.Key, indicator.Kind, Value(before[indicator]), Value(after[indicator])))
            .Where(answer => answer.Before != answer.After)
            .OrderBy(answer => answer.Indicator, StringComparer.Ordinal)];

    internal static ScenarioPriority[] Priorities(double[] before, double[] after) =>
        [.. Enumerable.Range(1, before.Length - 1)
            .Where(finding => !before[finding].Equals(after[finding]))
            .Select(finding => new ScenarioPriority(finding, Stated(before[finding]), Stated(after[finding])))];

    internal static ScenarioChange[] Approaches(WhatIfTables plan, WhatIfSetting setting, RankedPlaces before, RankedPlaces after)
    {
        var (ranksBefore, ranksAfter) = (Ranks(before), Ranks(after));
        return [.. Enumerable.Range(0, plan.Ids.Length)
            .Select(position => new ScenarioChange(
                plan.Ids[position], Standing(position, ranksBefore, setting, before), Standing(position, ranksAfter, setting, after)))
            .Where(change => change.Before != change.After)
            .OrderBy(change => change.After.Rank ?? int.MaxValue)
            .ThenBy(change => change.Before.Rank ?? int.MaxValue)
            .ThenBy(change => change.Id, StringComparer.Ordinal)];
    }

    private static ScenarioValue? Value(in Answer answer) => answer.State switch
    {
        AnswerState.Given => new ScenarioValue(answer.Number, answer.Currency),
        AnswerState.NotApplicable => new ScenarioValue(null, null, answer.Reason),
        _ => null,
    };

    private static double? Stated(double priority) => double.IsNaN(priority) ? null : priority;

    private static int[] Ranks(RankedPlaces order)
    {
        var ranks = new int[order.Outcomes.Length];
        for (var place = 0; place < order.Ranked.Length; place++)
            ranks[order.Ranked[place].Position] = place + 1;
        return ranks;
    }

    private static ScenarioStanding Standing(int position, int[] ranks, WhatIfSetting setting, RankedPlaces order)
    {
        var (outcome, rank) = (order.Outcomes[position], ranks[position]);
        return new ScenarioStanding(
            setting.IsLeftOut(position) ? Outcome.Suppressed : outcome.Outcome,
            outcome.Low,
            outcome.High,
            outcome.Coverage,
            outcome.Interval.Value,
            outcome.Certainty,
            rank == 0 ? null : rank,
            rank == 0 ? null : Contribution.PointsOf(order.Ranked[rank - 1].Hundredths));
    }
}
