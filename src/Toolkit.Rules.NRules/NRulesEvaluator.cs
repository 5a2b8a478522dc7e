using NRules;
using NRules.RuleModel;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Gives the answers of NRules sessions. Rules are compiled once, when first needed; a session serves one call at a time and is kept for the next.
/// </summary>
internal sealed class NRulesEvaluator : IRuleEvaluator
{
    private readonly Lazy<SessionPool> _sessions;
    private readonly RuleOutcome[] _unmatched;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    internal NRulesEvaluator(Evaluation.RuleSet rules)
        : this(rules, new RuleFactory(rules).Reporting)
    {
    }

    /// <param name="rules">The rules the engine asks for.</param>
    /// <param name="definitions">The rules of the session.</param>
    internal NRulesEvaluator(Evaluation.RuleSet rules, Func<IEnumerable<IRuleDefinition>> definitions)
    {
        _sessions = new(() => new SessionPool(new RuleCompiler().Compile(definitions()).CreateSession));
        _unmatched = [.. rules.Rules.Select(rule => rule.Fault is null ? RuleOutcome.NotApplicable : RuleOutcome.Faulted)];
        foreach (var rule in rules.Rules)
            _positions.Add(rule.Descriptor.Id, _positions.Count);
    }

    public void Evaluate(OrganisationProfile profile, RuleResults into)
    {
        for (var position = 0; position < into.Count; position++)
            into[position] = _unmatched[position];
        var organisation = profile.ToFact();
        var session = _sessions.Value.Take();
        session.Fire(organisation);
        foreach (var need in organisation.Reported)
            into[_positions[need.ApproachId]] = need.RuleOutcome;
        foreach (var approachId in session.Failed)
            into[_positions[approachId]] = RuleOutcome.Faulted;
        _sessions.Value.GiveBack(session, organisation);
    }
}
