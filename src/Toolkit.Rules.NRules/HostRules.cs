using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>The rules, the facts and the sessions of a host, as it sets them up beside the rules of an engine.</summary>
public sealed class HostRules
{
    private readonly List<Type> _types = [];
    private readonly List<Func<IServiceProvider?, OrganisationProfile, IEnumerable<object>>> _facts = [];
    private readonly List<Action<ISession>> _sessions = [];

    internal HostRules()
    {
    }

    internal IReadOnlyList<Type> Types => _types;

    internal bool HasFacts => _facts.Count > 0;

    /// <summary>Adds rules written in the fluent language of NRules. A rule with an <see cref="ApproachAttribute"/> is ranked with the 21.</summary>
    /// <param name="scan">Finds the rules: <c>scan =&gt; scan.AssemblyOf&lt;ElectionRule&gt;()</c>.</param>
    public HostRules Rules(Action<IRuleTypeScanner> scan)
    {
        var scanner = new RuleTypeScanner();
        (scan ?? throw new ArgumentNullException(nameof(scan)))(scanner);
        _types.AddRange(scanner.GetRuleTypes().Where(type => !_types.Contains(type)).OrderBy(type => type.FullName, StringComparer.Ordinal));
        return this;
    }

    /// <summary>Adds rules by type, private and nested ones too.</summary>
    /// <param name="types">The types; each derives from <see cref="Rule"/>.</param>
    public HostRules Rules(params Type[] types) => Rules(scan => scan.PrivateTypes().NestedTypes().Type(types));

    /// <summary>Adds facts of the host for each organisation; they are there for one evaluation.</summary>
    /// <param name="facts">Gives the facts for an organisation. May be called by many threads at once.</param>
    public HostRules Facts(Func<OrganisationProfile, IEnumerable<object>> facts)
    {
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        _facts.Add((_, profile) => facts(profile));
        return this;
    }

    /// <summary>Adds facts of the host that come from services. Each evaluation has a scope of its own, which ends with it.</summary>
    /// <param name="facts">Gives the facts for an organisation. May be called by many threads at once, each with its own scope.</param>
    public HostRules Facts(Func<IServiceProvider, OrganisationProfile, IEnumerable<object>> facts)
    {
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        _facts.Add((services, profile) => facts(
            services ?? throw new InvalidOperationException("There are no services: register with services.AddNRules(…)."), profile));
        return this;
    }

    /// <summary>Sets up each session that is made: events, agenda filters, facts that stay. Sessions are kept for later calls, so this is called once for each.</summary>
    /// <param name="configure">Sets up a session.</param>
    public HostRules Session(Action<ISession> configure)
    {
        _sessions.Add(configure ?? throw new ArgumentNullException(nameof(configure)));
        return this;
    }

    internal object[] FactsFor(IServiceProvider? services, OrganisationProfile profile) => [.. _facts.SelectMany(facts => facts(services, profile))];

    internal void SetUp(ISession session)
    {
        foreach (var configure in _sessions)
            configure(session);
    }
}
