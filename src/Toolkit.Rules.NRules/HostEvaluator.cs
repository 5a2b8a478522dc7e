using Microsoft.Extensions.DependencyInjection;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>Gives the answers of NRules sessions in which rules of a host match needs and facts of its own.</summary>
internal sealed class HostEvaluator : IRuleEvaluator
{
    private readonly RuleSet _rules;
    private readonly HostRules _host;
    private readonly LoadedRules _loaded;
    private readonly IServiceProvider? _services;
    private readonly Lazy<SessionPool> _sessions;

    /// <param name="rules">The rules the engine asks for.</param>
    /// <param name="host">The setting of the host.</param>
    /// <param name="loaded">Its rules.</param>
    /// <param name="services">The services of the container; null when there is none.</param>
    internal HostEvaluator(RuleSet rules, HostRules host, LoadedRules loaded, IServiceProvider? services)
    {
        (_rules, _host, _loaded, _services) = (rules, host, loaded, services);
        _sessions = new(() =>
        {
            var factory = loaded.Compile(new RuleFactory(rules, loaded.Ids).Yielding([]));
            return new SessionPool(() =>
            {
                var session = factory.CreateSession();
                host.SetUp(session);
                return session;
            });
        });
    }

    public void Evaluate(OrganisationProfile profile, RuleResults into)
    {
        // A scope for each evaluation: what a rule resolves lives as long as the evaluation does, and no longer.
        using var scope = _services?.CreateScope();
        var organisation = new OrganisationFact(profile, _rules);
        var session = _sessions.Value.Take();
        var facts = _host.FactsFor(scope?.ServiceProvider, profile);
        if (scope is null)
            session.Fire(organisation, facts);
        else
            session.Fire(organisation, facts, new ServiceResolver(scope.ServiceProvider));
        Read(session, profile, into);
        _sessions.Value.GiveBack(session, organisation);
    }

    private void Read(PooledSession session, OrganisationProfile profile, RuleResults into)
    {
        for (var position = 0; position < into.Count; position++)
            into[position] = Unmatched(position, profile);
        foreach (var need in session.Facts.OfType<Need>())
            if (into.PositionOf(need.ApproachId) is >= 0 and var position)
                into[position] = need.RuleOutcome;
        foreach (var approachId in session.Failed)
            into[into.PositionOf(approachId)] = RuleOutcome.Faulted;
        foreach (var adjustment in session.Adjustments)
            into.Adjust(adjustment);
        foreach (var fault in _loaded.Faults.Concat(session.FailedOfHost))
            into.Fail(HostWords.Name(fault.Key), fault.Value);
    }

    /// <summary>
    /// A rule of the toolkit that matches nothing does not apply. One of the host's own asks about answers: without them it is undecided, never "no".
    /// </summary>
    private RuleOutcome Unmatched(int position, OrganisationProfile profile)
    {
        var rule = _rules.Rules[position];
        if (rule.Fault is not null)
            return RuleOutcome.Faulted;
        return _loaded.Ids.Contains(rule.Descriptor.Id) && _rules.Decide(profile, position) is { Outcome: Outcome.Undecided } open ? open : RuleOutcome.NotApplicable;
    }
}
