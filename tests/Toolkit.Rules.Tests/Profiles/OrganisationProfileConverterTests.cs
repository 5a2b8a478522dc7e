using System.Text.Json;
using System.Text.Json.Nodes;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class OrganisationProfileConverterTests
{
    private static readonly OrganisationProfile Full = ProfileDocument.Parse(Repository.Read("samples", "data", "fictional-full.json"));

    [Fact]
    public void Serialize_Profile_IsTheProfileDocument()
    {
        var json = JsonSerializer.Serialize(Full);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(ProfileDocument.ToJson(Full)), JsonNode.Parse(json)));
        Assert.Equal(ProfileDocument.ToJson(Full), ProfileDocument.ToJson(JsonSerializer.Deserialize<OrganisationProfile>(json)!));
    }

    [Fact]
    public void Deserialize_ProfileWithinARequest_IsRead()
    {
        var request = JsonSerializer.Deserialize<Request>($$"""{ "Profile": {{ProfileDocument.ToJson(Full)}}, "Top": 3 }""")!;

        Assert.Equal(3, request.Top);
        Assert.Equal(ProfileDocument.ToJson(Full), ProfileDocument.ToJson(request.Profile!));
        Assert.Null(JsonSerializer.Deserialize<Request>("""{ "Profile": null }""")!.Profile);
    }

    [Fact]
    public void Deserialize_BadDocument_ThrowsAndSaysEveryProblem()
    {
        const string Json = """{ "asOf": "2026-02-30", "answers": { "digital-vacancy-rate": 180, "digital-vacancy-rate": 18 } }""";

        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OrganisationProfile>(Json));

        var refused = Assert.IsType<ProfileDocumentException>(thrown.InnerException);
        Assert.Equal(4, refused.Problems.Count);
        Assert.StartsWith(refused.Message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converter_OfOptions_KnowsOwnIndicators()
    {
        var options = new JsonSerializerOptions();
        options.Converters.Add(ProfileDocument.Converter(new() { Indicators = [.. IndicatorCatalogue.All, HostRule.WaitingDays] }));
        var profile = Some.Department().With(HostRule.WaitingDays, 3);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OrganisationProfile>(JsonSerializer.Serialize(profile)));
        Assert.Equal(3, JsonSerializer.Deserialize<OrganisationProfile>(JsonSerializer.Serialize(profile), options)![HostRule.WaitingDays].Number);
    }

    private sealed record Request(OrganisationProfile? Profile, int Top);
}
