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
        .ToDictionary(member => ((string)member.Attribute("name")!).Split('.')[^1], member => member.Element("example")!.Element("code")!.Value);

    public static TheoryData<string> Types => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Example_OfAType_CompilesRunsAndUsesIt(string type)
    {
        var program = new ReadmeProgram([Examples[type]]);

        Assert.True(program.Errors.Count == 0, $"{type}: {string.Join("\n", program.Errors)}");
        // A class of extension methods is used without its name.
        Assert.Contains(type == "ToolkitRulesServiceCollectionExtensions" ? "AddToolkitRules" : type, Examples[type], StringComparison.Ordinal);
        program.Run();
    }

    [Fact]
    public void PackageReadme_TypesThatMatter_AreThoseWithAnExample()
    {
        var listed = TypeInTable().Matches(Repository.Read("src", "Toolkit.Rules", "README.md")).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(20, listed.Count);
        Assert.Equal(Examples.Keys.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex TypeInTable();
}
