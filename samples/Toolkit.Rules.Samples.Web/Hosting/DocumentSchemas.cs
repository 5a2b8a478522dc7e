using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Web.Endpoints;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>Takes the library's schemas of what goes in and what comes out into the description of the service.</summary>
internal static class DocumentSchemas
{
    private const string Profile = "Profile";
    private const string Report = "Report";

    internal static Task DescribeBodies(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var (document, engine) = (context.Document!, context.ApplicationServices.GetRequiredService<RecommendationEngine>());
        Add(document, Profile, ProfileDocument.Schema(engine.Catalogue.Indicators));
        Add(document, Report, JsonReport.Schema());
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { [ReportFormat.Json] = new() { Schema = new OpenApiSchemaReference(Profile, document) } },
        };
        operation.Responses![$"{StatusCodes.Status200OK}"] = new OpenApiResponse
        {
            Description = "The report.",
            Content = RecommendationEndpoints.Formats.ToDictionary(format => format, format => new OpenApiMediaType
            {
                Schema = format == ReportFormat.Json ? new OpenApiSchemaReference(Report, document) : new OpenApiSchema { Type = JsonSchemaType.String },
            }),
        };
        return Task.CompletedTask;
    }

    /// <summary>A schema with definitions becomes several: the references inside it are moved to where OpenAPI keeps shared schemas.</summary>
    private static void Add(OpenApiDocument document, string name, string schema)
    {
        var moved = JsonNode.Parse(schema.Replace("#/definitions/", $"#/components/schemas/{name}.", StringComparison.Ordinal))!.AsObject();
        var definitions = moved["definitions"]!.AsObject();
        moved.Remove("definitions");
        moved.Remove("$schema");
        var schemas = new JsonObject { [name] = moved };
        foreach (var (part, definition) in definitions)
            schemas[$"{name}.{part}"] = definition!.DeepClone();
        foreach (var (id, component) in Read(schemas).Components!.Schemas!)
            document.AddComponent(id, component);
    }

    private static OpenApiDocument Read(JsonObject schemas)
    {
        var text = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "", ["version"] = "" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        return OpenApiDocument.Parse(text.ToJsonString(), "json").Document!;
    }
}
