using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tests;

/// <summary>Nothing in the process changes because the library is used, and no thread of a host's pool waits for it.</summary>
public sealed class StaticStateTests
{
    private static readonly Regex Blocking = new(
        @"\bTask\.Run\(|\bTask\.Factory\b|\.Wait\(|\bWaitAll\(|\bWaitAny\(|\.Result\b(?!\s*=)|\.GetAwaiter\(\)\s*\.GetResult\(|\bThread\.Sleep\(|\bThreadPool\.");

    private static Type[] Library => typeof(RecommendationEngine).Assembly.GetTypes();

    [Fact]
    public void Fields_OfTheLibrary_AreReadonly() => Assert.Equal([], StaticState.Settable(Library));

    [Fact]
    public void Collections_OfTheLibrary_CannotBeChangedFromOutsideTheirType() => Assert.Equal([], StaticState.Exposed(Library));

    [Fact]
    public void Collections_OfTheLibrary_AreNotWritten()
    {
        foreach (var types in Library.GroupBy(type => type.FullName!.Split('+')[0]))
            Assert.Equal([], StaticState.Written(types, SourceOf(types.Key)));
    }

    [Fact]
    public void Source_OfTheLibrary_NeitherBlocksNorTakesThreads()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories))
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
                Assert.True("" == Blocking.Match(File.ReadAllText(path)).Value, path);
    }

    [Theory]
    [InlineData("var run = Task.Run(Work);")]
    [InlineData("return Work().Result;")]
    [InlineData("Work().Wait();")]
    [InlineData("Work().GetAwaiter().GetResult();")]
    [InlineData("Thread.Sleep(1);")]
    public void Source_Blocking_IsFound(string source) => Assert.Matches(Blocking, source);

    [Fact]
    public void Fields_ThatCanBeSet_AreFound() =>
        Assert.Equal(
            ["Count", "Last", "Name"], Names(StaticState.Settable([typeof(Careless)])));

    [Fact]
    public void Collections_ThatCanBeReached_AreFound() =>
        Assert.Equal(["Cast", "Keys", "Seen"], Names(StaticState.Exposed([typeof(Careless)])));

    [Theory]
    [InlineData("Seen.Add(key);", "Seen")]
    [InlineData("Private[key] = 1;", "Private")]
    [InlineData("Keys[0] ??= key;", "Keys")]
    [InlineData("Array.Sort(Keys);", "Keys")]
    [InlineData("var found = Private[key] == 1 && Seen.Contains(key);", null)]
    [InlineData("static int Of(string key) => Private[key];", null)]
    public void Collections_ThatAreWritten_AreFound(string source, string? name) =>
        Assert.Equal(name is null ? [] : [name], Names(StaticState.Written([typeof(Careless)], source)));

    private static IEnumerable<string> Names(IEnumerable<string> fields) =>
        fields.Select(field => field[(field.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal);

    /// <summary>The files of a type: its own and its parts.</summary>
    private static string SourceOf(string type)
    {
        var parts = type.Split('.');
        if (parts is not ["Toolkit", "Rules", _, ..])
            return "";
        var folder = Repository.PathOf(["src", "Toolkit.Rules", .. parts[2..^1]]);
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, parts[^1].Split('`')[0] + ".*cs", SearchOption.AllDirectories)
            : [];
        return string.Join('\n', files.Select(File.ReadAllText));
    }

#pragma warning disable CA1802, CA1823, CA2211, CS0169, CS0649, IDE0044, IDE0051, IDE0052 // The class is wrong on purpose.
    private static class Careless
    {
        internal const int Fixed = 1;

        internal static readonly string[] Keys = ["a"];

        internal static readonly string[] Nothing = [];

        internal static readonly HashSet<string> Seen = [];

        internal static int Count;

        private static readonly Dictionary<string, int> Private = [];

        [ThreadStatic]
        private static string? Last;

        internal static IReadOnlyList<string> Cast { get; } = new List<string> { "a" };

        internal static IReadOnlyList<string> Sealed { get; } = Array.AsReadOnly(Keys);

        internal static string? Name { get; set; }
    }
#pragma warning restore
}
