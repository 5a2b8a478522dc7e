using System.Globalization;
using System.Text.Json.Nodes;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Tests.Docs;

namespace Toolkit.Rules.Tests.Documents;

/// <summary>The ranges of values stand once: schemas and the page of the documents say what the readers hold documents against.</summary>
public sealed class DocumentBoundsTests
{
    public static TheoryData<string> Documents => ["profile", "decisions", "report", "comparison"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Schema_AnyValue_HasARange(string document)
    {
        // An indicator that is no longer asked takes any answer; its length is the reader's business.
        var open = Nodes(JsonNode.Parse(Schemas.All[document])!, "$").Where(node => !HasRange(node.Node)).Select(node => node.Path);

        Assert.Empty(open);
    }

    [Fact]
    public void All_Names_AreDifferent() =>
        Assert.Equal(DocumentBounds.All.Count, DocumentBounds.All.Select(bound => bound.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Page_OfTheDocuments_ListsAllRanges() => Snapshot.Matches(GeneratedBlock.Replace(Repository.Read("docs", "documents.md"), "bounds", Table()), "docs", "documents.md");

    private static string Table() => "| name in the schemas | values | range |\n|---|---|---|\n" + string.Concat(DocumentBounds.All.Select(bound => $"| `{bound.Name}` | {bound.Meaning} | {bound.Allowed} |\n"))
        + string.Create(CultureInfo.InvariantCulture, $"| | Approaches of a report or a comparison. | at most {DocumentBounds.MostApproaches} |\n| | Items of any list. | at most {DocumentBounds.MostItems:N0} |\n")
        + string.Create(CultureInfo.InvariantCulture, $"| | Levels of nesting of a report or a comparison. | at most {DocumentBounds.MostLevels} |\n| | Bytes of a report or a comparison. | at most {DocumentBounds.MostBytes:N0} |\n");

    private static bool HasRange(JsonObject node)
    {
        string?[] types = node["type"] is JsonArray several ? [.. several.Select(type => (string?)type)] : [(string?)node["type"]];
        if (node["enum"] is not null)
            return true;
        return types.All(type => type switch
        {
            "number" or "integer" => node["minimum"] is not null && node["maximum"] is not null,
            "string" => node["maxLength"] is not null || ((string?)node["pattern"])?.Contains('*', StringComparison.Ordinal) == false,
            "array" => node["maxItems"] is not null,
            _ => true,
        });
    }

    private static IEnumerable<(JsonObject Node, string Path)> Nodes(JsonNode? node, string path) => node switch
    {
        // The branches of a choice repeat types that stand elsewhere with their ranges.
        JsonObject members => members.Where(member => member.Key != "oneOf" || !(path.EndsWith(".reason", StringComparison.Ordinal) || path.EndsWith(".decision", StringComparison.Ordinal)))
            .SelectMany(member => Nodes(member.Value, $"{path}.{member.Key}")).Prepend((members, path)),
        JsonArray items => items.SelectMany((item, index) => Nodes(item, $"{path}[{index}]")),
        _ => [],
    };
}
