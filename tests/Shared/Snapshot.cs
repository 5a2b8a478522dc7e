namespace Toolkit.Rules.Tests;

/// <summary>Text that was looked at and kept. TOOLKIT_RULES_UPDATE=1 rewrites the kept file instead of comparing with it.</summary>
internal static class Snapshot
{
    internal static bool Updating => Environment.GetEnvironmentVariable("TOOLKIT_RULES_UPDATE") == "1";

    /// <summary>Compares with a file of the checkout, named from its root.</summary>
    internal static void Matches(string actual, params string[] file)
    {
        var path = Repository.PathOf(file);
        if (Updating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"{string.Join('/', file)} is missing; run the tests once with TOOLKIT_RULES_UPDATE=1 and look at what it writes.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
