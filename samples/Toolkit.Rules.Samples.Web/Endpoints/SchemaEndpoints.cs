using System.Text;
using System.Text.Json.Nodes;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>The JSON Schemas of what goes in and of what comes out.</summary>
internal static class SchemaEndpoints
{
    private const string Schema = "application/schema+json";

    internal static void MapSchemas(this IEndpointRouteBuilder app)
    {
        app.MapGet("/schemas/profile", (RecommendationEngine engine) => Results.Text(ProfileDocument.Schema(engine.Catalogue.Indicators), Schema, Encoding.UTF8))
            .Produces<JsonObject>(StatusCodes.Status200OK, Schema)
            .WithName("ProfileSchema")
            .WithTags("Schemas")
            .WithSummary("The JSON Schema of a profile document.");
        app.MapGet("/schemas/report", () => Results.Text(JsonReport.Schema(), Schema, Encoding.UTF8))
            .Produces<JsonObject>(StatusCodes.Status200OK, Schema)
            .WithName("ReportSchema")
            .WithTags("Schemas")
            .WithSummary("The JSON Schema of a report.");
    }
}
