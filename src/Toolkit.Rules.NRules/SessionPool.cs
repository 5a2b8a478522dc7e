using System.Collections.Concurrent;
using NRules;

namespace Toolkit.Rules.NRules;

/// <summary>Keeps sessions for the next call. Safe to share between threads; a session that is taken is nobody else's until it is given back.</summary>
/// <param name="create">Makes a session.</param>
internal sealed class SessionPool(Func<ISession> create)
{
    private readonly ConcurrentBag<PooledSession> _idle = [];

    internal PooledSession Take() => _idle.TryTake(out var session) ? session : new PooledSession(create());

    /// <summary>Keeps a session if it is as new; one that was not given back, because something threw, is not used again.</summary>
    internal void GiveBack(PooledSession session, OrganisationFact organisation)
    {
        if (session.TryClear(organisation))
            _idle.Add(session);
    }
}
