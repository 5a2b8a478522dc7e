using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The examples in the XML documentation of the package compile with the package alone and run.</summary>
[Collection(nameof(ReadmeProgram))]
public sealed partial class XmlExampleTests
{
    private static readonly Dictionary<string, string> Examples = XDocument
        .Load(Path.ChangeExtension(typeof(RecommendationEngine).Assembly.Location, "xml"))
        .Descendants("member")
        .Where(member => member.Element("example") is not null)
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("example")!.Element("code")!.Value);

    public static TheoryData<string> Members => [.. Examples.Keys];

    private static IEnumerable<string> Types => Examples.Keys.Where(member => member.StartsWith("T:", StringComparison.Ordinal)).Select(NameOf);

    [Theory]
    [MemberData(nameof(Members))]
    public void Example_OfAMember_CompilesAndRuns(string member)
    {
        var program = new ReadmeProgram([Examples[member]]);

        Assert.True(program.Errors.Count == 0, $"{member}: {string.Join("\n", program.Errors)}");
        program.Run();
    }

    [Fact]
    public void Examples_OfTypes_NameTheirType() => Assert.All(
        Examples.Where(example => example.Key.StartsWith("T:", StringComparison.Ordinal)),
        // A class of extension methods is used without its name.
        example => Assert.Matches($@"\b{NameOf(example.Key).Replace("ToolkitRulesServiceCollectionExtensions", "AddToolkitRules")}\b", example.Value));

    [Fact]
    public void PackageReadme_TypesThatMatter_AreThoseWithAnExample()
    {
        var listed = TypeInTable().Matches(Repository.Read("src", "Toolkit.Rules", "README.md")).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(21, listed.Count);
        Assert.Equal(Types.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static string NameOf(string member) => member.Split('.')[^1];

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex TypeInTable();
}
