namespace Toolkit.Rules.Profiles;

/// <summary>The names that the values of an enumeration have in documents, both ways.</summary>
internal sealed class NameTable<T>(params (T Value, string Name)[] entries)
    where T : struct, Enum
{
    internal IReadOnlyList<string> Names { get; } = [.. entries.Select(entry => entry.Name)];

    internal IEnumerable<(T Value, string Name)> Entries => entries;

    internal string Of(T value)
    {
        foreach (var entry in entries)
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
                return entry.Name;
        throw new ArgumentOutOfRangeException(nameof(value), value, "A document has no name for this value.");
    }

    internal bool TryFind(string name, out T value)
    {
        foreach (var entry in entries)
        {
            value = entry.Value;
            if (entry.Name == name)
                return true;
        }
        value = default;
        return false;
    }
}
