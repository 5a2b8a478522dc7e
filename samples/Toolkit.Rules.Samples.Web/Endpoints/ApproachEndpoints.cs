namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>The approaches, as the catalogue of the engine has them.</summary>
internal static class ApproachEndpoints
{
    internal static void MapApproaches(this IEndpointRouteBuilder app)
    {
        app.MapGet("/approaches", (RecommendationEngine engine) => engine.Catalogue.Descriptors.Select(approach => ApproachSummary.Of(approach)))
            .WithName("ListApproaches")
            .WithTags("Approaches")
            .WithSummary("List the approaches.");
        app.MapGet("/approaches/{id}", Find)
            .Produces<ApproachDetail>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("ShowApproach")
            .WithTags("Approaches")
            .WithSummary("Show one approach: what it is for, what to do, and the evidence it is judged by.");
    }

    private static IResult Find(string id, RecommendationEngine engine) =>
        engine.Catalogue.Rules.FirstOrDefault(rule => rule.Descriptor.Id == id) is { } rule
            ? Results.Ok(ApproachDetail.Of(rule))
            : Results.Problem("There is no approach with this id; /approaches lists them.", statusCode: StatusCodes.Status404NotFound);
}
