using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Scenarios;

/// <content>From one order to the next: evaluated again, scored again and placed again is only what the change can reach.</content>
internal sealed partial class ScenarioPlan
{
    /// <summary>What fits is worked on without a temporary array.</summary>
    private const int FitsOnTheStack = 128;

    /// <summary>The order after one more answer has changed.</summary>
    /// <param name="before">The order before.</param>
    /// <param name="rules">The rules that read the answer.</param>
    /// <param name="profile">The profile under the changes.</param>
    /// <param name="change">The change, and those before it.</param>
    /// <param name="setting">What does not change.</param>
    internal ScenarioOrder Answered(
        ScenarioOrder before, int[] rules, OrganisationProfile profile, ChangedAnswer change, ScenarioSetting setting)
    {
        var applies = Order.FixedFor(setting.Kind).Applies;
        var outcomes = before.Outcomes.AsSpan().ToArray();
        var moved = outcomes.Length <= FitsOnTheStack ? stackalloc bool[outcomes.Length] : new bool[outcomes.Length];
        foreach (var rule in rules)
        {
            if (!applies[rule])
                continue;
            outcomes[rule] = Decide(rule, profile, change);
            Mark(rule, before.Outcomes[rule], outcomes[rule], moved);
        }
        return new ScenarioOrder(Ids, outcomes, Replaced(before, outcomes, moved, setting));
    }

    /// <summary>The order after the priority of a finding has changed: no rule reads it.</summary>
    internal ScenarioOrder Prioritised(ScenarioOrder before, Finding finding, ScenarioSetting setting)
    {
        var moved = new bool[Ids.Length];
        for (var position = 0; position < moved.Length; position++)
            moved[position] = Order.Approaches[position].Finding == finding;
        return new ScenarioOrder(Ids, before.Outcomes, Replaced(before, before.Outcomes, moved, setting));
    }

    private Ranking.RankedApproach[] Replaced(ScenarioOrder before, RuleOutcome[] outcomes, ReadOnlySpan<bool> moved, ScenarioSetting setting) =>
        moved.IndexOf(true) < 0 ? before.Ranked : Order.Replace(setting.Input(outcomes), setting.LeftOut, before.Ranked, moved);

    private RuleOutcome Decide(int rule, OrganisationProfile profile, ChangedAnswer change)
    {
        var length = _evidence.LengthOf(rule);
        var answers = length <= FitsOnTheStack ? stackalloc double[length] : new double[length];
        _evidence.Read(rule, profile, Rules.Rates, answers);
        change.Put(_evidence, rule, answers);
        return _evidence.Decide(rule, answers, Rules.OutcomeLimit);
    }

    /// <summary>Marks the approaches whose place hangs on an outcome: its own, those that require it, those whose worth is to unlock it.</summary>
    private void Mark(int rule, in RuleOutcome before, in RuleOutcome after, Span<bool> moved)
    {
        moved[rule] |= before.Outcome != after.Outcome || before.NeedBillionths != after.NeedBillionths;
        if (before.Outcome == after.Outcome)
            return;
        foreach (var requiring in _requiredBy[rule])
            moved[requiring] = true;
        if (before.Outcome != Outcome.NotApplicable && after.Outcome != Outcome.NotApplicable)
            return;
        foreach (var unlocking in _unlockedBy[rule])
            moved[unlocking] = true;
    }
}
