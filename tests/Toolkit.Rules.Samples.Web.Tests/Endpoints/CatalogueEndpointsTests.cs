using System.Net;
using System.Text.Json;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Web.Tests.Endpoints;

/// <summary>The endpoints that need no profile: approaches, schemas, health.</summary>
public sealed class CatalogueEndpointsTests(WebService service) : IClassFixture<WebService>
{
    [Fact]
    public async Task Approaches_Listed_AreThoseOfTheCatalogue()
    {
        var listed = await Json("/approaches");

        Assert.Equal(ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id), listed.EnumerateArray().Select(approach => approach.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Approach_EachOfThem_ShowsItsEvidence()
    {
        foreach (var rule in ApproachCatalogue.Default.Rules)
        {
            var approach = await Json("/approaches/" + rule.Descriptor.Id);

            Assert.Equal(rule.Descriptor.Title, approach.GetProperty("title").GetString());
            Assert.Equal(
                rule.Definition.Evidence.Select(piece => (piece.Indicator.Key, piece.Trigger.Value, piece.Trigger.Basis.ToString())),
                approach.GetProperty("evidence").EnumerateArray().Select(piece =>
                    (piece.GetProperty("indicator").GetString()!, piece.GetProperty("trigger").GetDouble(), piece.GetProperty("basis").GetString()!)));
        }
    }

    [Theory]
    [InlineData("/approaches/DLT999")]
    [InlineData("/approaches/dlt101")]
    [InlineData("/schemas/answer")]
    public async Task Get_WhatThereIsNot_Is404(string path)
    {
        using var response = await service.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Schemas_OfBothDocuments_AreThoseOfTheLibrary()
    {
        Assert.Equal(ProfileDocument.Schema(), await service.Client.GetStringAsync("/schemas/profile"));
        Assert.Equal(JsonReport.Schema(), await service.Client.GetStringAsync("/schemas/report"));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfARunningService_IsGood(string path) => Assert.Equal("Healthy", await service.Client.GetStringAsync(path));

    [Fact]
    public async Task Health_WithARuleThatFails_IsDegraded()
    {
        using var broken = WebService.With(services => Microsoft.Extensions.DependencyInjection.ToolkitRulesServiceCollectionExtensions.AddApproachRule<BrokenRule>(services));

        Assert.Equal("Healthy", await broken.Client.GetStringAsync("/health/live"));
        Assert.Equal("Degraded", await broken.Client.GetStringAsync("/health/ready"));
    }

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse(await service.Client.GetStringAsync(path)).RootElement;
}
