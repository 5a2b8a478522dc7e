using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Web.Tests;

/// <summary>The service does as its README shows.</summary>
public sealed partial class ReadmeTests(WebService service) : IClassFixture<WebService>
{
    private static readonly string[] Readme = ["samples", "Toolkit.Rules.Samples.Web", "README.md"];

    [Fact]
    public async Task Refusal_InTheReadme_IsTheRealOne()
    {
        var readme = Repository.Read(Readme);
        var blocks = Json().Matches(readme);
        using var response = await service.Recommend(blocks[0].Groups[1].Value);
        var refusal = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        refusal.Remove("traceId");
        var shown = refusal.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        Snapshot.Matches(readme.Replace(blocks[1].Groups[1].Value, shown.ReplaceLineEndings("\n") + "\n", StringComparison.Ordinal), Readme);
    }

    [Fact]
    public async Task Requests_InTheReadme_AreAnswered()
    {
        var paths = Path().Matches(Repository.Read(Readme)).Select(path => path.Groups[1].Value.Replace("{id}", "DLT101", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, paths.Count);
        foreach (var path in paths)
            Assert.True(200 == (int)(await service.Client.GetAsync(path)).StatusCode, path);
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex("`GET (/[^`]+)`")]
    private static partial Regex Path();
}
