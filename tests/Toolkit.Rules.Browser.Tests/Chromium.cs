namespace Toolkit.Rules.Browser.Tests;

/// <summary>The browser of the machine; none is downloaded.</summary>
internal static class Chromium
{
    internal const string Needed = "Needs Chromium: apt-get install chromium";

    private static readonly string[] Names = ["chromium", "chromium-browser"];

    /// <summary>Where it is; null without one.</summary>
    internal static string? Path { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
