using Microsoft.AspNetCore.Diagnostics;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>Every refusal says why, as a problem document (RFC 9457) or, to a browser, as a page.</summary>
internal static class Problems
{
    internal static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, ProblemPageWriter>();
        services.AddProblemDetails();
    }

    internal static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages();
    }

    /// <summary>What the client did wrong is told to the client and is no error of the server: a body that is too large, a form that is none.</summary>
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
