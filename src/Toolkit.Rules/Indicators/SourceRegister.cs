using System.Text.Json;

namespace Toolkit.Rules.Indicators;

/// <summary>The publications behind the figures of the catalogue, by key.</summary>
public static class SourceRegister
{
    private static readonly Lazy<Dictionary<string, Source>> Register = new(Read);

    /// <summary>Gets all publications, ordered by key.</summary>
    public static IReadOnlyList<Source> All =>
        [.. Register.Value.Values.OrderBy(source => source.Key, StringComparer.Ordinal)];

    /// <summary>Finds a publication by its key.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    /// <returns>The publication, or null when none has that key.</returns>
    public static Source? Find(string key) => Register.Value.TryGetValue(key, out var source) ? source : null;

    private static Dictionary<string, Source> Read()
    {
        using var stream = typeof(SourceRegister).Assembly.GetManifestResourceStream("Toolkit.Rules.Indicators.sources.json")!;
        using var document = JsonDocument.Parse(stream);
        var register = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            var title = entry.Value.GetProperty("title").GetString()!;
            var address = entry.Value.GetProperty("address").GetString()!;
            var publication = entry.Value.TryGetProperty("publication", out var reported) ? reported.GetString()! : entry.Name;
            register.Add(entry.Name, new Source(entry.Name, title, address, publication));
        }
        return register;
    }
}
