using NRules;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>A session that outlives many changes, and beside it what the built-in engine recommends for the same organisations.</summary>
internal sealed class LongLivedSession
{
    private readonly RecommendationEngine _engine;
    private readonly ToolkitRuleRepository _repository;
    private readonly SortedDictionary<string, OrganisationProfile> _profiles = new(StringComparer.Ordinal);

    internal LongLivedSession(Action<RecommendationOptions> configure)
    {
        var options = new RecommendationOptions();
        configure(options);
        _engine = new RecommendationEngine(options);
        _repository = new ToolkitRuleRepository(options);
        Session = new RuleCompiler().Compile(_repository.GetRuleSets()).CreateSession();
    }

    internal ISession Session { get; }

    internal bool Has(string organisation) => _profiles.ContainsKey(organisation);

    internal OrganisationProfile this[string organisation] => _profiles[organisation];

    internal void Put(OrganisationProfile profile)
    {
        if (Has(profile.Organisation.Id))
            Session.UpdateProfile(profile, _repository);
        else
            Session.InsertProfile(profile, _repository);
        _profiles[profile.Organisation.Id] = profile;
    }

    internal void Retract(string organisation)
    {
        Session.RetractProfile(organisation, _repository);
        _profiles.Remove(organisation);
    }

    /// <returns>How many recommendations there are.</returns>
    internal int AssertFacts(string step)
    {
        Session.Fire();
        var expected = _profiles.Values
            .SelectMany(profile => _engine.Recommend(profile).Recommendations, (profile, found) => (profile.Organisation.Id, found))
            .Select(pair => (pair.Id, pair.found.Id, pair.found.Need.Value!.Value, pair.found.Need.Low, pair.found.Need.High, pair.found.Coverage, pair.found.Certainty, pair.found.Lever))
            .ToHashSet();
        var actual = Session.Query<RecommendationFact>().AsEnumerable()
            .Select(fact => (fact.OrganisationId, fact.ApproachId, fact.Need, fact.Low, fact.High, fact.Coverage, fact.Certainty, fact.Lever))
            .ToList();
        Assert.True(expected.SetEquals(actual) && expected.Count == actual.Count, $"{step}: expected\n{Lines(expected)}\nbut found\n{Lines(actual)}");
        return actual.Count;
    }

    private static string Lines<T>(IEnumerable<T> items) => string.Join("\n", items.Select(item => "  " + item).Order(StringComparer.Ordinal));

    internal static OrganisationProfile Profile(string organisation, Survey survey, int day = 0)
    {
        var builder = new OrganisationProfileBuilder(
            new Organisation(organisation, "Organisation " + organisation, survey.Kind, survey.Currency, survey.Staff.All, survey.Staff.Digital), Survey.AsOf.AddDays(day));
        foreach (var answer in survey.Answers)
            answer.AddTo(builder, survey.Currency);
        return builder.Build();
    }
}
