namespace Toolkit.Rules.Properties.Generators;

/// <summary>A generated situation and one that grew out of it. Printed in full when a property fails.</summary>
public sealed record Pair(Situation Before, Situation After, bool OtherAnswers, bool OtherOptions, bool OtherRules)
{
    /// <summary>Changes the answers, the options, both, or the rules of the host.</summary>
    internal static Pair Draw(int seed)
    {
        var dice = new Dice(seed);
        var before = Situation.Draw(dice.Between(0, int.MaxValue - 1));
        var (answers, options, rules) = dice.OneOf((true, false, false), (false, true, false), (true, true, false), (false, false, true));
        // The settings of a host may name rules that the other catalogue does not have.
        if (rules)
            before = before.With(new EngineSetting { PoundRate = before.Setting.PoundRate });
        var after = before;
        if (rules)
            after = after with { HostRules = [.. NextRules(dice, before.HostRules)] };
        if (options)
            after = after.With(EngineSettingDraw.One(dice, before.Catalogue));
        if (answers)
            after = after.With(OtherSurvey(dice, before));
        return new Pair(before, after, answers, options, rules);
    }

    public override string ToString() => $"{Before}\nthen\n{After}";

    /// <summary>Other rules altogether, or a next version of those there were: some as they are, some changed, some gone.</summary>
    private static List<HostRule> NextRules(Dice dice, IReadOnlyList<HostRule> rules) => rules.Count == 0 || dice.Chance(20)
        ? HostRuleDraw.Set(dice, shared: true)
        : [.. dice.Some(rules, 90).Select(rule => dice.Chance(70) ? HostRuleDraw.NextVersion(dice, rule) : rule)];

    private static Survey OtherSurvey(Dice dice, Situation situation)
    {
        var other = SurveyDraw.One(dice, situation.Figures);
        if (dice.Chance(25))
            return other;
        var survey = situation.Survey with { Priorities = dice.Chance(50) ? other.Priorities : situation.Survey.Priorities };
        if (dice.Chance(20))
            survey = survey with { Staff = other.Staff };
        foreach (var indicator in dice.Few(situation.Figures.Indicators, dice.OneOf(3, 40)))
            survey = dice.Chance(25) ? survey.Without(indicator) : survey.With(SurveyDraw.Answer(dice, situation.Figures, indicator));
        return survey;
    }
}
