using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples;

/// <summary>Everything there is to say of one approach and one profile, whether it is recommended or not.</summary>
internal sealed class Explained
{
    internal Explained(
        RecommendationReport report,
        IReadOnlyList<ApproachDescriptor> catalogue,
        ApproachRule rule,
        OrganisationProfile profile,
        IReadOnlyDictionary<string, double> rates)
    {
        Catalogue = catalogue;
        Rule = rule;
        Profile = profile;
        Rates = rates;
        Report = report;
        Recommendation = Report.Recommendations.FirstOrDefault(candidate => candidate.Id == Id);
        Other = Report.Others.FirstOrDefault(candidate => candidate.Id == Id);
    }

    internal ApproachRule Rule { get; }

    internal OrganisationProfile Profile { get; }

    /// <summary>US dollars per unit of a currency.</summary>
    internal IReadOnlyDictionary<string, double> Rates { get; }

    internal RecommendationReport Report { get; }

    /// <summary>Null when it is not recommended.</summary>
    internal Recommendation? Recommendation { get; }

    /// <summary>Null when it is recommended.</summary>
    internal NotRecommended? Other { get; }

    internal IReadOnlyList<ApproachDescriptor> Catalogue { get; }

    internal ApproachDescriptor Approach => Rule.Descriptor;

    internal string Id => Rule.Descriptor.Id;

    internal NeedInterval Need => Recommendation?.Need ?? Other!.Need;

    internal double Coverage => Recommendation?.Coverage ?? Other!.Coverage;

    internal IReadOnlyList<string> Missing => Recommendation?.Missing ?? Other!.Missing;

    internal IReadOnlyList<Reason> Reasons => Recommendation?.Reasons ?? Other!.Reasons;

    internal double WeightOf(string key) => Evidence(key).Weight.Value;

    internal Evidence Evidence(string key) => Rule.Definition.Evidence.First(evidence => evidence.Indicator.Key == key);

    internal string TitleOf(string id) => Catalogue.First(approach => approach.Id == id).Title;

    internal Outcome OutcomeOf(string id) =>
        Report.Others.FirstOrDefault(other => other.Id == id)?.RawOutcome ?? Outcome.Recommended;
}
