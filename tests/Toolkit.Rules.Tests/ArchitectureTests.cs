using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tests;

/// <summary>The rooms of the library and the doors between them, held against the built assembly.</summary>
public sealed class ArchitectureTests
{
    private const string FrontDoor = "Toolkit.Rules";

    /// <summary>Which rooms each room may use. A room is a namespace below Toolkit.Rules; the front door is Toolkit.Rules itself.</summary>
    private static readonly Dictionary<string, string[]> Doors = new()
    {
        ["Compatibility"] = [],
        ["Texts"] = ["Compatibility"],
        ["Indicators"] = ["Texts", "Compatibility"],
        ["Profiles"] = ["Indicators", "Texts", "Compatibility"],
        ["Rules"] = ["Indicators", "Profiles", "Texts", "Compatibility"],
        ["Approaches"] = ["Rules", "Indicators", "Profiles", "Compatibility"],
        ["Evaluation"] = ["Rules", "Profiles", "Indicators", "Compatibility"],
        ["Ranking"] = ["Rules", "Evaluation", "Profiles", "Compatibility"],
        ["Columns"] = ["Ranking", "Evaluation", "Rules", "Profiles", "Compatibility"],
        ["Analysis"] = ["Ranking", "Evaluation", "Rules", "Profiles", "Indicators", "Compatibility"],
        ["Decisions"] = ["Ranking", "Evaluation", "Approaches", "Rules", "Indicators", "Profiles", "Texts", "Compatibility"],
        ["Explanation"] = ["Decisions", "Rules", "Evaluation", "Ranking", "Profiles", "Indicators", "Texts", "Compatibility"],
        ["Reports"] =
            [
                FrontDoor, "Analysis", "Decisions", "Explanation", "Evaluation", "Ranking", "Rules",
                "Profiles", "Indicators", "Texts", "Compatibility",
            ],
        ["Telemetry"] = ["Evaluation", "Compatibility"],
        ["Portfolios"] = [FrontDoor, "Reports", "Decisions", "Explanation", "Evaluation", "Ranking", "Profiles", "Texts", "Compatibility"],
        ["Comparisons"] = [FrontDoor, "Reports", "Explanation", "Evaluation", "Ranking", "Rules", "Profiles", "Indicators", "Texts", "Compatibility"],
        [FrontDoor] =
            [
                "Columns", "Analysis", "Decisions", "Telemetry", "Explanation", "Evaluation", "Ranking",
                "Approaches", "Rules", "Profiles", "Indicators", "Texts", "Compatibility",
            ],
        ["Hosting"] =
            [FrontDoor, "Telemetry", "Reports", "Explanation", "Evaluation", "Ranking", "Approaches", "Rules", "Profiles", "Indicators", "Texts", "Compatibility"],
    };

    /// <summary>Reports, portfolios and comparisons tell what runs found; they never see how it was found.</summary>
    private static readonly string[] Tellers = ["Reports", "Portfolios", "Comparisons"];

    private static readonly string[] ClosedToTellers =
        ["Toolkit.Rules.RecommendationEngine", "Toolkit.Rules.EngineTables", "Toolkit.Rules.Run", "Toolkit.Rules.RunDetail"];

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
                Assert.Equal((path, "Microsoft.Extensions.DependencyInjection"), (path, stated));
            else if (stated.StartsWith("System.", StringComparison.Ordinal))
                Assert.Equal((path, ".Compatibility"), (path, room));
            else
                Assert.Equal((path, "Toolkit.Rules" + room), (path, stated));
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
                Assert.Equal((path, type.Groups[1].Value), (path, Path.GetFileName(path).Split('.')[0]));
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
