using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Toolkit.Rules.Texts;

/// <summary>
/// One part of the texts of a language. An entry is read when it is first asked for: a run needs few of them, and reading all would
/// be a good part of its start.
/// </summary>
internal sealed class TextSection<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>
    where T : class
{
    private readonly Dictionary<string, Lazy<T>> _entries = new(StringComparer.Ordinal);

    internal TextSection(JsonElement texts, string name, Func<string, JsonElement, T> read)
    {
        if (!texts.TryGetProperty(name, out var section))
            return;
        foreach (var entry in section.EnumerateObject())
        {
            var (key, text) = (entry.Name, entry.Value);
            _entries.Add(key, new Lazy<T>(() => read(key, text)));
        }
    }

    internal T? Find(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value : null;

    internal void ReadAll()
    {
        foreach (var entry in _entries.Values)
            _ = entry.Value;
    }
}
