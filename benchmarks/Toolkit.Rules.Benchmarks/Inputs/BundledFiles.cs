namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>The profile documents of the samples, carried by the assembly so that they are found wherever a benchmark runs.</summary>
internal static class BundledFiles
{
    private const string Prefix = "Toolkit.Rules.Benchmarks.Data.";
    private const string Extension = ".json";

    /// <summary>Their names, in order.</summary>
    internal static string[] Names() =>
        [.. typeof(BundledFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => name[Prefix.Length..^Extension.Length])];

    /// <summary>The content of a document.</summary>
    internal static byte[] Read(string name)
    {
        using var source = typeof(BundledFiles).Assembly.GetManifestResourceStream(Prefix + name + Extension)
            ?? throw new ArgumentException($"No document is called {name}.", nameof(name));
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
