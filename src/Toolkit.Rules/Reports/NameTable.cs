namespace Toolkit.Rules.Reports;

/// <summary>The names that the values of an enumeration bear in documents, both ways.</summary>
internal sealed class NameTable<T>(params (T Value, string Name)[] entries)
    where T : struct, Enum
{
    internal IEnumerable<string> Names => entries.Select(entry => entry.Name);

    internal string Of(T value)
    {
        foreach (var entry in entries)
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
                return entry.Name;
        throw new ArgumentOutOfRangeException(nameof(value), value, "A report has no name for this value.");
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
