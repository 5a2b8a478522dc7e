using System.Collections.Concurrent;

namespace Toolkit.Rules.Fuzz;

/// <summary>The progress of the workers of a run.</summary>
internal sealed class FuzzTally(int workers)
{
    /// <summary>By how many bytes a run may grow: caches are full long before the first of these is reached.</summary>
    internal const long MostGrown = 64L << 20;

    private const long WarmUp = 2_000;

    private readonly long[] _index = new long[workers];
    private readonly long[] _since = new long[workers];
    private readonly ConcurrentQueue<FuzzFault> _faults = [];
    private long _done, _accepted, _base;

    internal long Done => Interlocked.Read(ref _done);

    internal long Accepted => Interlocked.Read(ref _accepted);

    internal IReadOnlyCollection<FuzzFault> Faults => _faults;

    /// <summary>By how much the memory in use grew since the run was warm.</summary>
    internal long Grown => Interlocked.Read(ref _base) is > 0 and var start ? GC.GetTotalMemory(forceFullCollection: true) - start : 0;

    internal void Begin(int worker, long index)
    {
        Volatile.Write(ref _index[worker], index);
        Volatile.Write(ref _since[worker], Environment.TickCount64);
    }

    internal void End(int worker, bool isAccepted)
    {
        Volatile.Write(ref _since[worker], 0);
        if (isAccepted)
            Interlocked.Increment(ref _accepted);
        if (Interlocked.Increment(ref _done) == WarmUp)
            Interlocked.Exchange(ref _base, GC.GetTotalMemory(forceFullCollection: true));
    }

    internal void Add(FuzzFault fault) => _faults.Enqueue(fault);

    /// <summary>The input that a worker has been at for too long.</summary>
    internal long? Hanging(TimeSpan most)
    {
        for (var worker = 0; worker < workers; worker++)
            if (Volatile.Read(ref _since[worker]) is > 0 and var since && Environment.TickCount64 - since > most.TotalMilliseconds)
                return Volatile.Read(ref _index[worker]);
        return null;
    }
}
