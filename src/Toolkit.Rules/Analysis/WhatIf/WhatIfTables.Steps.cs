using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <content>From one order to the next: evaluated again, scored again and placed again is only what the change can reach.</content>
internal sealed partial class WhatIfTables
{
    /// <summary>The largest number of items worked on without a temporary array.</summary>
    private const int FitsOnTheStack = 128;

    /// <summary>The order after one more answer has changed.</summary>
    /// <param name="before">The order before.</param>
    /// <param name="rules">The rules that read the answer.</param>
    /// <param name="profile">The profile under the changes.</param>
    /// <param name="change">The change, and those before it.</param>
    /// <param name="setting">The inputs that do not change.</param>
    internal RankedPlaces Answered(
        RankedPlaces before, int[] rules, OrganisationProfile profile, ChangedAnswer change, WhatIfSetting setting)
    {
        var moved = Ids.Length <= FitsOnTheStack ? stackalloc bool[Ids.Length] : new bool[Ids.Length];
        var decided = Decide(before.Outcomes, rules, profile, change, setting, moved);
        return new RankedPlaces(Ids, before.Outcomes, rules, decided, Replaced(before, rules, decided, moved, setting));
    }

    /// <summary>The order after the priority of a finding has changed: no rule reads it.</summary>
    internal RankedPlaces Prioritised(RankedPlaces before, Finding finding, WhatIfSetting setting)
    {
        var moved = new bool[Ids.Length];
        for (var position = 0; position < moved.Length; position++)
            moved[position] = Order.Approaches[position].Finding == finding;
        return new RankedPlaces(Ids, before.Outcomes, Order.Replace(before.Outcomes, setting.Kind, setting.Priorities, setting.LeftOut, before.Ranked, moved));
    }

    /// <summary>Decides rules again and marks the approaches that have to find their place again.</summary>
    private RuleOutcome[] Decide(
        RuleOutcome[] before, int[] rules, OrganisationProfile profile, ChangedAnswer change, WhatIfSetting setting, Span<bool> moved)
    {
        var decided = new RuleOutcome[rules.Length];
        for (var index = 0; index < rules.Length; index++)
        {
            var rule = rules[index];
            decided[index] = Order.Approaches[rule].AppliesTo(setting.Organisation) ? Decide(rule, profile, change) : before[rule];
            Mark(rule, before[rule], decided[index], moved);
        }
        return decided;
    }

    private RankedApproach[] Replaced(RankedPlaces before, int[] rules, RuleOutcome[] decided, ReadOnlySpan<bool> moved, WhatIfSetting setting)
    {
        if (moved.IndexOf(true) < 0)
            return before.Ranked;
        var outcomes = Ids.Length <= FitsOnTheStack ? stackalloc RuleOutcome[Ids.Length] : new RuleOutcome[Ids.Length];
        before.Outcomes.CopyTo(outcomes);
        RankedPlaces.Put(rules, decided, outcomes);
        return Order.Replace(outcomes, setting.Kind, setting.Priorities, setting.LeftOut, before.Ranked, moved);
    }

    private RuleOutcome Decide(int rule, OrganisationProfile profile, ChangedAnswer change)
    {
        var evidence = Rules.Evidence;
        var length = evidence.Figures(rule).Length;
        var answers = length <= FitsOnTheStack ? stackalloc double[length] : new double[length];
        evidence.Read(rule, profile, Rules.Rates, answers);
        change.Put(Rules.Compiled[rule].Pieces, answers);
        return evidence.Decide(rule, answers, Rules.OutcomeLimit);
    }

    /// <summary>Marks the approaches whose place hangs on an outcome: its own, those that require it, those whose worth is to unlock it.</summary>
    private void Mark(int rule, in RuleOutcome before, in RuleOutcome after, Span<bool> moved)
    {
        moved[rule] |= before.Outcome != after.Outcome || before.NeedBillionths != after.NeedBillionths;
        if (before.Outcome != after.Outcome)
            foreach (var requiring in _requiredBy[rule])
                moved[requiring] = true;
        if (before.Wanted != after.Wanted)
            foreach (var unlocking in _unlockedBy[rule])
                moved[unlocking] = true;
    }
}
