using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Web.Tests.Hosting;

/// <summary>The OpenAPI document, read as a client generator reads it, says what the service does.</summary>
public sealed class DescriptionTests(WebService service) : IClassFixture<WebService>
{
    [Fact]
    public async Task Description_ReadByALibrary_IsValid()
    {
        using var document = new MemoryStream(await service.Client.GetByteArrayAsync("/openapi/v1.json"));

        var read = OpenApiDocument.Load(document, "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Empty(read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()));
    }

    [Theory]
    [InlineData("/approaches", "ListApproaches", "200 429 504")]
    [InlineData("/approaches/{id}", "ShowApproach", "200 404 429 504")]
    [InlineData("/recommendations", "Recommend", "200 400 406 408 413 415 429 504")]
    [InlineData("/schemas/profile", "ProfileSchema", "200 429 504")]
    [InlineData("/schemas/report", "ReportSchema", "200 429 504")]
    public async Task Description_OfAPath_NamesItsAnswersAndWhatTheyHold(string path, string id, string answers)
    {
        var operation = Assert.Single((await ReadAsync()).Paths[path].Operations!).Value;

        Assert.Equal(id, operation.OperationId);
        Assert.Equal(answers.Split(' '), operation.Responses!.Keys.Order(StringComparer.Ordinal));
        Assert.All(operation.Responses.Values, answer => Assert.NotEmpty(answer.Content!));
    }

    [Fact]
    public async Task Description_OfTheService_HoldsNoPathThatIsNotTold() => Assert.Equal(5, (await ReadAsync()).Paths.Count);

    [Fact]
    public async Task Description_OfBothDocuments_IsTheirSchema()
    {
        var recommend = Assert.Single((await ReadAsync()).Paths["/recommendations"].Operations!).Value;
        var profile = recommend.RequestBody!.Content!["application/json"].Schema!;
        var answer = recommend.Responses!["200"].Content!;

        Assert.Equal(["organisation", "asOf"], profile.Required!);
        Assert.Equal(126 + IndicatorCatalogue.Retired.Count, profile.Properties!["answers"].Properties!.Count);
        Assert.Equal(
            JsonNode.Parse(JsonReport.Schema())!["properties"]!.AsObject().Select(property => property.Key),
            answer["application/json"].Schema!.Properties!.Keys);
        Assert.Equal(JsonSchemaType.String, answer["text/markdown"].Schema!.Type);
        Assert.Equal(JsonSchemaType.String, answer["text/html"].Schema!.Type);
    }

    [Fact]
    public async Task Description_OfARefusal_IsWhatIsSent()
    {
        var described = Assert.Single((await ReadAsync()).Paths["/recommendations"].Operations!).Value.Responses!["400"].Content!["application/problem+json"].Schema!;
        using var response = await service.Recommend("{}");
        var sent = (await response.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Subset(described.Properties!.Keys.Append("traceId").ToHashSet(), sent.Select(member => member.Key).ToHashSet());
        Assert.Equal(
            described.Properties["problems"].Items!.Properties!.Keys.Order(StringComparer.Ordinal),
            sent["problems"]![0]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
    }

    private async Task<OpenApiDocument> ReadAsync() => OpenApiDocument.Parse(await service.Client.GetStringAsync("/openapi/v1.json"), "json").Document!;
}
