using NRules;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>A session that outlives many changes, and beside it what the built-in engine recommends for the same organisations.</summary>
internal sealed class LongLivedSession
{
    private readonly RecommendationEngine _engine;
    private readonly SortedDictionary<string, OrganisationProfile> _profiles = new(StringComparer.Ordinal);

    internal LongLivedSession(Action<RecommendationOptions> configure)
    {
        var options = new RecommendationOptions();
        configure(options);
        _engine = new RecommendationEngine(options);
        Session = new RuleCompiler().Compile(new ToolkitRuleRepository(options).GetRuleSets()).CreateSession();
    }

    internal ISession Session { get; }

    internal bool Has(string organisation) => _profiles.ContainsKey(organisation);

    internal OrganisationProfile this[string organisation] => _profiles[organisation];

    internal void Put(OrganisationProfile profile)
    {
        if (Has(profile.Organisation.Id))
            Session.Update(profile.ToFact());
        else
            Session.Insert(profile.ToFact());
        _profiles[profile.Organisation.Id] = profile;
    }

    internal void Retract(string organisation)
    {
        Session.Retract(_profiles[organisation].ToFact());
        _profiles.Remove(organisation);
    }

    /// <returns>How many recommendations there are.</returns>
    internal int AssertFacts(string step)
    {
        Session.Fire();
        var expected = _profiles.Values.SelectMany(Expected).ToHashSet();
        var facts = Session.Query<Need>().ToList();
        var actual = facts.ConvertAll(need => new Line(need.Organisation.Id, need.ApproachId, need.Outcome, need.Certainty, need.Value, need.Low, need.High, need.Coverage, need.Lever));
        Assert.True(expected.SetEquals(actual) && expected.Count == actual.Count, $"{step}: expected\n{Lines(expected)}\nbut found\n{Lines(actual)}");
        // Whoever looks at a need sees the answers it was computed from.
        Assert.All(facts, need => Assert.Equal(new ProfileContent(_profiles[need.Organisation.Id]), need.Organisation.Content));
        return facts.Count(need => need.IsRecommended);
    }

    private IEnumerable<Line> Expected(OrganisationProfile profile)
    {
        var report = _engine.Recommend(profile);
        var id = profile.Organisation.Id;
        foreach (var found in report.Recommendations)
            yield return new(id, found.Id, found.Outcome, found.Certainty, found.Need.Value!.Value, found.Need.Low, found.Need.High, found.Coverage, found.Lever);
        foreach (var other in report.Others.Where(other => other.Outcome is Outcome.NotNeeded or Outcome.Undecided && other.Need.Value is not null))
            yield return new(id, other.Id, other.Outcome, other.Certainty, other.Need.Value!.Value, other.Need.Low, other.Need.High, other.Coverage, other.Lever);
    }

    private sealed record Line(
        string Organisation, string Approach, Outcome Outcome, Certainty? Certainty, double Need, double Low, double High, double Coverage, Lever Lever);

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
