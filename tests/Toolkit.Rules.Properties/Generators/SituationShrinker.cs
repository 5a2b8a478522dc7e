using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Smaller situations that may still fail: fewer answers first, then fewer settings, then fewer rules.</summary>
internal static class SituationShrinker
{
    internal static IEnumerable<Situation> Shrink(Situation situation) =>
        FewerAnswers(situation.Survey).Select(situation.With)
            .Concat(SimplerSettings(situation.Setting).Select(situation.With))
            .Concat(FewerRules(situation));

    /// <summary>Halves, quarters and so on down to single answers left out, as delta debugging does it.</summary>
    internal static IEnumerable<Survey> FewerAnswers(Survey survey)
    {
        for (var size = (survey.Answers.Count + 1) / 2; size > 0; size = size > 1 ? (size + 1) / 2 : 0)
            for (var start = 0; start < survey.Answers.Count; start += size)
                yield return survey with { Answers = survey.Answers.RemoveRange(start, Math.Min(size, survey.Answers.Count - start)) };
        if (survey.Staff != (null, null))
            yield return survey with { Staff = (null, null) };
        foreach (var finding in survey.Priorities.Keys)
            yield return survey with { Priorities = survey.Priorities.Remove(finding) };
    }

    private static IEnumerable<EngineSetting> SimplerSettings(EngineSetting setting)
    {
        var none = new EngineSetting();
        foreach (var id in setting.Disabled)
            yield return setting with { Disabled = setting.Disabled.Remove(id) };
        foreach (var id in setting.Suppressed.Keys)
            yield return setting with { Suppressed = setting.Suppressed.Remove(id) };
        foreach (var key in setting.Evidence.Keys)
            yield return setting with { Evidence = setting.Evidence.Remove(key) };
        foreach (var id in setting.Approaches.Keys)
            yield return setting with { Approaches = setting.Approaches.Remove(id) };
        if (!setting.Weights.IsEmpty)
            yield return setting with { Weights = [] };
        if (setting.WeightProfile != none.WeightProfile)
            yield return setting with { WeightProfile = none.WeightProfile };
        if (!setting.OutcomeThreshold.Equals(none.OutcomeThreshold))
            yield return setting with { OutcomeThreshold = none.OutcomeThreshold };
        if (setting.PoundRate is not null)
            yield return setting with { PoundRate = null };
    }

    private static IEnumerable<Situation> FewerRules(Situation situation)
    {
        foreach (var rule in situation.HostRules)
        {
            var smaller = situation with { HostRules = situation.HostRules.Remove(rule) };
            HashSet<Indicator> asked = [.. smaller.Catalogue.Indicators];
            var setting = situation.Setting;
            yield return smaller with
            {
                Survey = situation.Survey with { Answers = situation.Survey.Answers.RemoveAll(answer => !asked.Contains(answer.Indicator)) },
                Setting = setting with
                {
                    Disabled = setting.Disabled.Remove(rule.Id),
                    Suppressed = setting.Suppressed.Remove(rule.Id),
                    Approaches = setting.Approaches.Remove(rule.Id),
                    Evidence = setting.Evidence.RemoveRange(setting.Evidence.Keys.Where(key => !smaller.Catalogue.Evidence.Contains(key))),
                },
            };
        }
    }
}
