using NRules;
using NRules.RuleModel;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>Gives the answers of an NRules session: rules are compiled once, when first needed; each call has a session of its own.</summary>
internal sealed class NRulesEvaluator : IRuleEvaluator
{
    private readonly Lazy<ISessionFactory> _sessions;
    private readonly ProfileFacts _facts;
    private readonly RuleOutcome[] _unmatched;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    internal NRulesEvaluator(Evaluation.RuleSet rules)
        : this(rules, () => Definitions(rules))
    {
    }

    /// <param name="rules">The rules the engine asks for.</param>
    /// <param name="definitions">The rules of the session.</param>
    internal NRulesEvaluator(Evaluation.RuleSet rules, Func<IEnumerable<IRuleDefinition>> definitions)
    {
        _sessions = new(() => new RuleCompiler().Compile(definitions()));
        _facts = new ProfileFacts(rules);
        _unmatched = [.. rules.Rules.Select(rule => rule.Fault is null ? RuleOutcome.NotApplicable : RuleOutcome.Faulted)];
        foreach (var rule in rules.Rules)
            _positions.Add(rule.Descriptor.Id, _positions.Count);
    }

    public void Evaluate(OrganisationProfile profile, RuleOutcome[] outcomes)
    {
        _unmatched.CopyTo(outcomes, 0);
        var session = _sessions.Value.CreateSession();
        var failed = new FailedRules(session.Events);
        session.InsertAll(_facts.Of(profile));
        session.Fire();
        foreach (var fact in session.Query<RecommendationFact>())
            outcomes[_positions[fact.ApproachId]] = fact.Outcome;
        foreach (var fact in session.Query<OutcomeFact>())
            outcomes[_positions[fact.ApproachId]] = fact.Outcome;
        foreach (var approachId in failed.ApproachIds)
            outcomes[_positions[approachId]] = RuleOutcome.Faulted;
    }

    internal static IEnumerable<IRuleDefinition> Definitions(Evaluation.RuleSet rules)
    {
        // The engine applies its decisions itself: it has to know the outcomes of what it withholds.
        var factory = new RuleFactory(rules);
        return [.. factory.Recommending([]), .. factory.Reporting()];
    }
}
