using BenchmarkDotNet.Attributes;
using NRules;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Benchmarks.PlainNRules;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.NRules;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// The rules in NRules, beside plain NRules rules written by hand on the same organisations. Each run goes through a thousand profiles; time and bytes
/// are those of one.
/// </summary>
public class RuleSessions
{
    private readonly RecommendationEngine _behind = RecommendationEngine.Create(options => options.UseNRules());
    private readonly ISession _live = new RuleCompiler().Compile(new ToolkitRuleRepository().GetRuleSets()).CreateSession();
    private readonly ISession _plain = new RuleCompiler().Compile(PlainRules.Definitions()).CreateSession();
    private readonly ISession _plainLive = new RuleCompiler().Compile(PlainRules.Definitions()).CreateSession();
    private OrganisationProfile[] _profiles = [];
    private OrganisationProfile[] _changed = [];
    private PlainOrganisation[] _organisations = [];
    private PlainOrganisation[] _changedOrganisations = [];

    /// <summary>Prepares the profiles in both forms, and the sessions that hold all of them.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _profiles = BenchmarkProfiles.Thousand(InputSet.Generated);
        _changed = [.. _profiles.Select((profile, index) => profile.With(DigitalWorkforceIndicators.VacancyRate, index % 101))];
        _organisations = [.. _profiles.Select(Plain)];
        _changedOrganisations = [.. _changed.Select(Plain)];
        _live.InsertAll(_profiles.Select(profile => profile.ToFact()));
        _live.Fire();
        _plainLive.InsertAll(_organisations);
        _plainLive.Fire();
    }

    /// <summary>The yardstick: a session of plain rules that is used again and again. Needs only, no score and no order.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkProfiles.Count)]
    public int PlainRulesReusedSession()
    {
        var seen = 0;
        foreach (var organisation in _organisations)
        {
            _plain.Insert(organisation);
            _plain.Fire();
            foreach (var need in _plain.Query<PlainNeed>())
                seen += need.Need.Outcome == Outcome.Recommended ? 1 : 0;
            _plain.Retract(organisation);
        }
        return seen;
    }

    /// <summary>The engine with its answers from NRules sessions: outcomes, scores and order.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public int BehindTheEngine()
    {
        var seen = 0;
        foreach (var profile in _profiles)
            seen += _behind.Recommend(profile).Recommendations.Count;
        return seen;
    }

    /// <summary>One answer of one organisation changed, in a session that holds a thousand, with plain rules.</summary>
    [Benchmark(OperationsPerInvoke = 2 * BenchmarkProfiles.Count)]
    public int PlainRulesUpdate() => Update(_plainLive, _changedOrganisations) + Update(_plainLive, _organisations);

    /// <summary>The same with the rules of the library.</summary>
    [Benchmark(OperationsPerInvoke = 2 * BenchmarkProfiles.Count)]
    public int LiveUpdate() => Update(_live, _changed.Select(profile => profile.ToFact())) + Update(_live, _profiles.Select(profile => profile.ToFact()));

    private static int Update(ISession session, IEnumerable<object> organisations)
    {
        var fired = 0;
        foreach (var organisation in organisations)
        {
            session.Update(organisation);
            fired += session.Fire();
        }
        return fired;
    }

    private static PlainOrganisation Plain(OrganisationProfile profile) => new(profile.Organisation.Id, HandWrittenProfile.From(profile));
}
