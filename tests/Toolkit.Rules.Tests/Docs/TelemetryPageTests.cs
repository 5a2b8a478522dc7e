using System.Reflection;
using System.Text.RegularExpressions;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules.Tests.Docs;

/// <summary>docs/telemetry.md says every name there is, and only those, and its example is code that the tests run.</summary>
public sealed class TelemetryPageTests
{
    private static readonly string Page = Repository.Read("docs", "telemetry.md").ReplaceLineEndings("\n");

    [Fact]
    public void Page_Names_AreTheConstants()
    {
        var constants = typeof(ToolkitRulesTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);
        var named = Regex.Matches(Page, @"`(toolkit_rules\.[a-z_.]+|error\.type|Toolkit\.Rules)`").Select(match => match.Groups[1].Value);

        Assert.Equal(constants.Distinct().Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_Example_StandsInATest()
    {
        var example = Lines(Regex.Match(Page, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
        // The test keeps its two lists in fields.
        var code = Lines(Repository.Read("tests", "Toolkit.Rules.Tests", "Telemetry", "Heard.cs").Replace("heard._", "", StringComparison.Ordinal));

        Assert.NotEmpty(example);
        Assert.Contains(string.Join('\n', example), string.Join('\n', code), StringComparison.Ordinal);
    }

    private static List<string> Lines(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
