using System.Text.RegularExpressions;
using Toolkit.Rules.Tests.Docs;

namespace Toolkit.Rules.Tests;

/// <summary>The rooms of the library and the doors between them, held against the built assembly.</summary>
public sealed class ArchitectureTests
{
    private const string FrontDoor = Rooms.FrontDoor;

    private static readonly Dictionary<string, string[]> Doors =
        Rooms.All.ToDictionary(room => room.Name, room => room.Name == "Compatibility" ? [] : (string[])[.. room.Uses, "Compatibility"]);

    /// <summary>Reports, portfolios and comparisons tell what runs found; they never see how it was found.</summary>
    private static readonly string[] Tellers = ["Reports", "Portfolios", "Comparisons"];

    private static readonly string[] ClosedToTellers =
        ["Toolkit.Rules.RecommendationEngine", "Toolkit.Rules.EngineTables"];

    private static readonly Lazy<(string User, string Used)[]> Uses = new(() =>
    {
        using var references = new AssemblyReferences(typeof(RecommendationEngine).Assembly.Location);
        return [.. references.Uses];
    });

    [Fact]
    public void Doors_OfTheBuiltAssembly_AreUsedTheRightWay() => Assert.Equal([], Wrong(Doors));

    [Fact]
    public void Doors_OfTheBuiltAssembly_AreAllRead()
    {
        var rooms = Uses.Value.Select(use => RoomOf(use.User)).OfType<string>().Distinct().ToList();

        Assert.Equal([], rooms.Except(Doors.Keys));
        Assert.True(Uses.Value.Length > 300, "Hardly any use of a type was found: the metadata is not read.");
    }

    [Fact]
    public void Doors_InTheTable_AreAllUsed() => Assert.Equal([], Rooms.All.SelectMany(room => room.Uses
        .Where(used => !Uses.Value.Any(use => RoomOf(use.User) == room.Name && RoomOf(use.Used) == used))
        .Select(used => $"{room.Name} does not use {used}.")));

    [Fact]
    public void Doors_TypesOfTheLibraryThatAreClosedToTellers_Exist() =>
        Assert.Equal([], ClosedToTellers.Where(name => typeof(RecommendationEngine).Assembly.GetType(name) is null));

    [Fact]
    public void Page_Table_IsThatOfTheTests()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "architecture.md"));

        Snapshot.Matches(GeneratedBlock.Replace(page, "rooms", Rooms.Table()), "docs", "architecture.md");
    }

    // Each of these doors is used today, each in another way that a reader of metadata could miss.
    [Theory]
    [InlineData("Rules", "Profiles", "ApproachDescriptor", "OrganisationKind")] // a signature
    [InlineData("Evaluation", "Profiles", "CompiledEvidence", "AnswerSheet")] // the type of a property that is only passed through
    [InlineData("Explanation", "Evaluation", "ReasonWording", "CompiledRule")] // a call in a lambda
    [InlineData("Approaches", "Rules", "DiversityRule", "ApproachRule")] // a base type
    [InlineData("Profiles", "Compatibility", "OrganisationProfileBuilder", "Guard")] // a call to a static method
    public void Doors_ClosedInTheTable_AreFoundToBeUsed(string room, string closed, string user, string used)
    {
        var doors = Doors.ToDictionary(door => door.Key, door => door.Key == room ? [.. door.Value.Where(other => other != closed)] : door.Value);

        Assert.Contains($"Toolkit.Rules.{room}.{user} uses Toolkit.Rules.{closed}.{used}", Wrong(doors));
    }

    [Fact]
    public void Namespaces_EverySourceFile_FollowItsFolder()
    {
        foreach (var (path, text) in SourceFiles("src", "Toolkit.Rules"))
        {
            var room = path.Split('/') is { Length: > 1 } parts ? "." + parts[0] : "";
            var stated = Regex.Match(text, @"^namespace ([\w.]+)", RegexOptions.Multiline).Groups[1].Value;
            // An extension of the container lives where its users look; shims live where the compiler looks.
            if (path == "Hosting/ToolkitRulesServiceCollectionExtensions.cs")
                Assert.True("Microsoft.Extensions.DependencyInjection" == stated, $"{path}: {stated}");
            else if (stated.StartsWith("System.", StringComparison.Ordinal))
                Assert.True(".Compatibility" == room, $"{path}: {room}");
            else
                Assert.True(("Toolkit.Rules" + room) == stated, $"{path}: {stated}");
        }
    }

    [Fact]
    public void Files_EverySourceFile_IsShort()
    {
        foreach (var (path, text) in SourceFiles("src").Concat(SourceFiles("tests")).Concat(SourceFiles("samples")))
            Assert.True(text.Count(letter => letter == '\n') <= 250, $"{path} has over 250 lines.");
    }

    [Fact]
    public void Files_EveryPublicType_StandsInAFileOfItsName()
    {
        foreach (var (path, text) in SourceFiles("src", "Toolkit.Rules"))
            foreach (Match type in Regex.Matches(
                text, @"^public (?:(?:static|sealed|abstract|partial|readonly|ref) )*(?:class|struct|interface|enum|record struct|record) (\w+)", RegexOptions.Multiline))
                Assert.True(type.Groups[1].Value == Path.GetFileName(path).Split('.')[0], path);
    }

    private static List<string> Wrong(Dictionary<string, string[]> doors) =>
        [.. Uses.Value
            .Where(use => RoomOf(use.User) is { } user && RoomOf(use.Used) is { } used && user != used
                && (!doors[user].Contains(used) || (Tellers.Contains(user) && ClosedToTellers.Contains(use.Used))))
            .Select(use => $"{use.User} uses {use.Used}")
            .Order(StringComparer.Ordinal)];

    /// <summary>The room of a type; null for what the compiler adds.</summary>
    private static string? RoomOf(string type)
    {
        var home = type[..type.LastIndexOf('.')];
        return home == "Microsoft.Extensions.DependencyInjection" ? "Hosting"
            : home == FrontDoor ? FrontDoor
            : home.StartsWith(FrontDoor + ".", StringComparison.Ordinal) ? home[(FrontDoor.Length + 1)..]
            : null;
    }

    private static IEnumerable<(string Path, string Text)> SourceFiles(params string[] folder)
    {
        var root = Repository.PathOf(folder);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "obj" or "bin"))
            .Select(path => (path, File.ReadAllText(Path.Combine(root, path))));
    }
}
