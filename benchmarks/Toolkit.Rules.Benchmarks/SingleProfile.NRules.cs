using BenchmarkDotNet.Attributes;
using NRules;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.NRules;

namespace Toolkit.Rules.Benchmarks;

/// <content>The same rules in NRules.</content>
public partial class SingleProfile
{
    private readonly RecommendationEngine _nRules = RecommendationEngine.Create(options => options.UseNRules());
    private readonly ToolkitRuleRepository _repository = new();
    private ISession? _session;

    /// <summary>The engine with its answers from an NRules session: a fresh session for each profile.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public decimal NRulesFreshSession()
    {
        decimal seen = 0;
        foreach (var profile in _profiles)
            foreach (var recommendation in _nRules.Recommend(profile).Recommendations)
                seen += recommendation.Rank + recommendation.Id.Length + recommendation.Score;
        return seen;
    }

    /// <summary>One long-lived session of a host: each profile goes in, is matched, and comes out again. Facts only, no score and no order.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public int NRulesReusedSession()
    {
        _session ??= _repository.Compile().CreateSession();
        var seen = 0;
        foreach (var profile in _profiles)
        {
            _session.InsertProfile(profile, _repository);
            _session.Fire();
            seen += _session.Query<RecommendationFact>().Count();
            _session.RetractProfile(profile.Organisation.Id, _repository);
        }
        return seen;
    }
}
