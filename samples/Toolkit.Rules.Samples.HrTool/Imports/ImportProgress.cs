using System.Collections.Concurrent;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>How many lines of the running imports are in. In memory, because nothing of an import is to be seen in the database before its end.</summary>
internal sealed class ImportProgress
{
    private readonly ConcurrentDictionary<int, int> _rows = new();

    internal void Report(int importId, int rows) => _rows[importId] = rows;

    internal int Rows(int importId) => _rows.GetValueOrDefault(importId);

    internal void Forget(int importId) => _rows.TryRemove(importId, out _);
}
