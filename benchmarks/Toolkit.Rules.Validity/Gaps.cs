using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity;

/// <summary>The gaps of the answers of a profile; questions without an answer are absent.</summary>
/// <param name="ByIndicator">The gaps. A question that two rules read has the gap of the first.</param>
internal sealed record Gaps(IReadOnlyDictionary<Indicator, double> ByIndicator)
{
    internal double Mean => ByIndicator.Values.Average();

    internal static Gaps Of(RuleSet rules, OrganisationProfile profile)
    {
        var gaps = new Dictionary<Indicator, double>();
        foreach (var rule in rules.Rules)
            for (var index = 0; index < rule.Evidence.Count; index++)
                if (rules.Grade(profile, rule, index) is { State: AnswerState.Given } grade)
                    gaps.TryAdd(rule.Evidence[index].Indicator, grade.Gap);
        return new Gaps(gaps);
    }

    internal Gaps Only(IEnumerable<Indicator> indicators)
    {
        var wanted = indicators.ToHashSet();
        return new Gaps(ByIndicator.Where(gap => wanted.Contains(gap.Key)).ToDictionary());
    }
}
