using System.Net.Mime;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>Writes a problem document for whoever wants neither that nor a page, Markdown say: an answer without a word would be worse.</summary>
internal sealed class PlainProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        Problems.Explain(context);
        await context.HttpContext.Response.WriteAsJsonAsync(context.ProblemDetails, options: null, MediaTypeNames.Application.ProblemJson);
    }
}
