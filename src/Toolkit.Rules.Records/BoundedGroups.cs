namespace Toolkit.Rules.Records;

/// <summary>
/// Something for each of a few names, such as grades. Names are compared as <see cref="Names"/> folds them. A field that holds too many different ones is no
/// such field: it is noticed, and what was gathered is let go, so that memory stays bounded.
/// </summary>
internal sealed class BoundedGroups<T> : Counter
    where T : Counter, new()
{
    internal const int Most = 1000;

    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);

    /// <summary>The entries by the spellings that came, so that each is folded once; as many are kept as there can be names.</summary>
    private readonly Dictionary<string, T> _spellings = new(StringComparer.Ordinal);

    internal bool AreTooMany { get; private set; }

    internal IEnumerable<KeyValuePair<string, T>> InOrder => _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    internal int Count => _entries.Count;

    /// <summary>Gets the entry of a name; it is not kept once there are too many names.</summary>
    internal T this[string name]
    {
        get
        {
            if (_spellings.TryGetValue(name, out var entry))
                return entry;
            entry = Folded(Names.Fold(name));
            if (_spellings.Count < Most && !AreTooMany)
                _spellings.Add(name, entry);
            return entry;
        }
    }

    internal bool Has(string name) => _entries.ContainsKey(Names.Fold(name));

    internal override void Merge(Counter other)
    {
        var groups = (BoundedGroups<T>)other;
        foreach (var entry in groups._entries)
            Folded(entry.Key).Merge(entry.Value);
        AreTooMany |= groups.AreTooMany;
    }

    private T Folded(string name)
    {
        if (_entries.TryGetValue(name, out var entry))
            return entry;
        entry = new T();
        AreTooMany |= _entries.Count == Most;
        if (AreTooMany)
        {
            _entries.Clear();
            _spellings.Clear();
        }
        else
            _entries.Add(name, entry);
        return entry;
    }
}
