namespace Toolkit.Rules.Benchmarks;

/// <summary>Where the checkout is: found upwards from the program, wherever a benchmark runs.</summary>
internal static class Checkout
{
    internal static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Toolkit.Rules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run outside a checkout.");
    }
}
