using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Web.Tests.Endpoints;

/// <summary>A report in the JSON of a minimal API that knows nothing of documents.</summary>
public sealed class ReportJsonTests
{
    private static readonly RecommendationReport Report = RecommendationEngine.CreateDefault().Recommend(ProfileDocument.Parse(
        """{ "organisation": { "id": "office", "name": "Office", "kind": "department" }, "asOf": "2026-10-31", "answers": { "digital-vacancy-rate": 60 } }"""));

    [Fact]
    public async Task Json_OfAReport_IsTheReportDocument()
    {
        using var client = await Client(app => app.MapGet("/", () => Results.Json(Report)));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(JsonReport.ToJson(Report)), await client.GetFromJsonAsync<JsonNode>("/")));
    }

    [Fact]
    public async Task Body_ThatIsAReportDocument_IsReadAsOne()
    {
        using var client = await Client(app => app.MapPost("/", (RecommendationReport report) => JsonReport.ToJson(report)));
        using var body = new StringContent(JsonReport.ToJson(Report), Encoding.UTF8, "application/json");

        using var response = await client.PostAsync("/", body);

        Assert.Equal(JsonReport.ToJson(Report), await response.Content.ReadAsStringAsync());
    }

    private static async Task<HttpClient> Client(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app.GetTestClient();
    }
}
