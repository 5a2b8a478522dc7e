using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Web.Hosting;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>The service itself: a profile in, a report out.</summary>
internal static class RecommendationEndpoints
{
    internal static readonly string[] Formats = [ReportFormat.Json, ReportFormat.Markdown, ReportFormat.Html];

    internal static void MapRecommendations(this IEndpointRouteBuilder app) => app.MapPost("/recommendations", Recommend)
        .Produces<RefusedProfile>(StatusCodes.Status400BadRequest, "application/problem+json")
        .ProducesProblem(StatusCodes.Status406NotAcceptable)
        .ProducesProblem(StatusCodes.Status408RequestTimeout)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .AddOpenApiOperationTransformer(DocumentSchemas.DescribeBodies)
        .WithName("Recommend")
        .WithTags("Recommendations")
        .WithSummary("Rank what an organisation needs.")
        .WithDescription(
            "Takes a profile document (/schemas/profile) and answers with the report (/schemas/report), as JSON, Markdown or HTML by the header Accept. "
            + "A bad profile is refused whole: \"problems\" lists everything that is wrong with it. Nothing is kept.");

    private static async Task<IResult> Recommend(HttpContext context, RecommendationEngine engine, IOptions<Limits> limits, CancellationToken stop)
    {
        context.Response.Headers.Vary = "Accept";
        if (Preference.Best(context.Request, Formats) is not { } format)
            return Results.Problem($"The report can be had as {string.Join(", ", Formats)}.", statusCode: StatusCodes.Status406NotAcceptable);
        if (!context.Request.HasJsonContentType())
            return Results.Problem("A profile comes as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        if (context.Request.Headers.ContentEncoding.Count > 0)
        {
            context.Response.Headers.AcceptEncoding = "identity";
            return Results.Problem("A profile comes as it is, without a content encoding.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }
        try
        {
            var profile = await ProfileDocument.ReadAsync(context.Request.Body, limits.Value.Reading(engine), stop);
            return ReportFormat.Send(engine.Recommend(profile), format, context.Response);
        }
        catch (ProfileDocumentException refused)
        {
            return Refused(refused.Problems);
        }
    }

    private static IResult Refused(IReadOnlyList<ProfileProblem> problems) => Results.Problem(new ProblemDetails
    {
        Type = "https://github.com/toolkit-rules/Toolkit.Rules/blob/main/docs/profile-document.md#bad-input",
        Title = "The profile document is refused",
        Detail = problems.Count == 1 ? "It has 1 problem." : $"It has {problems.Count} problems.",
        Status = StatusCodes.Status400BadRequest,
        Extensions = { ["problems"] = problems },
    });
}
