using NRules;

namespace Toolkit.Rules.NRules;

/// <summary>A session that serves one organisation after another.</summary>
internal sealed class PooledSession
{
    private readonly ISession _session;
    private readonly FailedRules _failed;

    internal PooledSession(ISession session)
    {
        _session = session;
        _failed = new FailedRules(session.Events);
    }

    /// <summary>The facts that are there.</summary>
    internal IEnumerable<object> Facts => _session.Query<object>();

    /// <summary>The ids of the approaches whose rule threw.</summary>
    internal IEnumerable<string> Failed => _failed.ApproachIds;

    internal void Fire(OrganisationFact organisation)
    {
        _session.Insert(organisation);
        _session.Fire();
    }

    /// <summary>Takes the organisation out, and with it what followed from it.</summary>
    /// <returns>Whether the session is as new.</returns>
    internal bool TryClear(OrganisationFact organisation)
    {
        _session.Retract(organisation);
        return !_failed.Any && !Facts.Any();
    }
}
