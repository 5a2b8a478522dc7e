using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity;

/// <summary>The state of an approach in a report.</summary>
internal readonly record struct Verdict(Outcome Outcome, Certainty? Certainty, NeedInterval Need)
{
    internal bool IsProvisional => Certainty == Evaluation.Certainty.Provisional;

    /// <summary>The states of all approaches by id.</summary>
    internal static Dictionary<string, Verdict> Of(RecommendationEngine engine, OrganisationProfile profile)
    {
        var report = engine.Recommend(profile);
        var verdicts = new Dictionary<string, Verdict>(StringComparer.Ordinal);
        foreach (var item in report.Recommendations)
            verdicts.Add(item.Id, new Verdict(item.Outcome, item.Certainty, item.Need));
        foreach (var other in report.Others)
            verdicts.Add(other.Id, new Verdict(other.Outcome, other.Certainty, other.Need));
        return verdicts;
    }
}
