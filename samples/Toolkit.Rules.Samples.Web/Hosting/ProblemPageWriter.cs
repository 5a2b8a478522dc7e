using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Web.Endpoints;
using Toolkit.Rules.Samples.Web.Pages;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>Writes a problem as a page, for whoever would rather have HTML than a problem document.</summary>
internal sealed class ProblemPageWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => Preference.Best(context.HttpContext.Request, "application/problem+json", "text/html") == "text/html";

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        Hosting.Problems.Explain(context);
        var problem = context.ProblemDetails;
        var page = new RazorComponentResult<ProblemPage>(new
        {
            Title = problem.Title ?? ReasonPhrases.GetReasonPhrase(context.HttpContext.Response.StatusCode),
            problem.Detail,
            Problems = problem.Extensions.TryGetValue("problems", out var listed) ? (IReadOnlyList<ProfileProblem>)listed! : [],
        })
        {
            StatusCode = problem.Status,
        };
        await page.ExecuteAsync(context.HttpContext);
    }
}
