using System.Text.Json.Nodes;

namespace Toolkit.Rules.Tests;

public sealed class SchemasTests
{
    public static TheoryData<string> Documents => [.. Schemas.All.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Schema_OfAnyDocument_IsDraft07WithPlainLineEnds(string document)
    {
        var schema = Schemas.All[document];

        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)JsonNode.Parse(schema)!["$schema"]);
        Assert.DoesNotContain('\r', schema);
        Assert.EndsWith("}\n", schema, StringComparison.Ordinal);
    }
}
