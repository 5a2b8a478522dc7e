using NRules;
using NRules.Extensibility;
using NRules.RuleModel;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.NRules;

/// <summary>A session that serves one organisation after another.</summary>
internal sealed class PooledSession
{
    private readonly ISession _session;
    private readonly FailedRules _failed;
    private readonly IDependencyResolver _resolver;
    private readonly int _staying;
    private readonly Dictionary<object, IFact> _adjustments = [];
    private object[] _facts = [];

    internal PooledSession(ISession session)
    {
        _session = session;
        _resolver = session.DependencyResolver;
        _staying = Facts.Count();
        _failed = new FailedRules(session.Events);
        session.Events.FactInsertedEvent += (_, inserted) =>
        {
            if (inserted.Fact.Value is NeedAdjustment adjustment)
                _adjustments[adjustment] = inserted.Fact;
        };
    }

    /// <summary>The facts that are there.</summary>
    internal IEnumerable<object> Facts => _session.Query<object>();

    /// <summary>The ids of the approaches whose rule threw.</summary>
    internal IEnumerable<string> Failed => _failed.ApproachIds;

    /// <summary>The rules of the host that threw.</summary>
    internal IEnumerable<KeyValuePair<string, string>> FailedOfHost => _failed.Rules;

    /// <summary>The adjustments that rules of the host yielded and that still hold, with the rule and the facts that it matched.</summary>
    internal IEnumerable<Adjustment> Adjustments => Facts.OfType<NeedAdjustment>().Select(Adjustment);

    internal void Fire(OrganisationFact organisation, params object[] facts) => Fire(organisation, facts, _resolver);

    /// <summary>Fires the rules for one organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="facts">The facts of the host about it.</param>
    /// <param name="resolver">Gives the services of this call; another call must not get them.</param>
    internal void Fire(OrganisationFact organisation, object[] facts, IDependencyResolver resolver)
    {
        _session.DependencyResolver = resolver;
        _facts = facts;
        if (facts.Length > 0)
            _session.InsertAll(facts);
        _session.Insert(organisation);
        _session.Fire();
    }

    /// <summary>Takes the organisation out, and with it what followed from it.</summary>
    /// <returns>Whether the session is as new.</returns>
    internal bool TryClear(OrganisationFact organisation)
    {
        _session.Retract(organisation);
        if (_facts.Length > 0)
            _session.RetractAll(_facts);
        _session.DependencyResolver = _resolver;
        _facts = [];
        _adjustments.Clear();
        return !_failed.Any && Facts.Count() == _staying && _session.Agenda.IsEmpty;
    }

    private Adjustment Adjustment(NeedAdjustment adjustment)
    {
        var source = _adjustments.TryGetValue(adjustment, out var fact) ? fact.Source as ILinkedFactSource : null;
        return adjustment.ToAdjustment(HostWords.Name(source?.Rule.Name), HostWords.Facts(source?.Facts.Select(item => item.Value) ?? []));
    }
}
