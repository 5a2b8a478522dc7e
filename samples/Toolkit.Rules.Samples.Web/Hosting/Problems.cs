using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>Every refusal says why, as a problem document (RFC 9457) or, to a browser, as a page.</summary>
internal static class Problems
{
    internal static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, ProblemPageWriter>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Explain);
        services.AddSingleton<IProblemDetailsWriter, PlainProblemWriter>();
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

    /// <summary>Says in words what the server refuses without any.</summary>
    internal static void Explain(ProblemDetailsContext context) => context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => "This address takes no requests of this kind.",
        StatusCodes.Status408RequestTimeout or StatusCodes.Status504GatewayTimeout => "The request took too long.",
        StatusCodes.Status413PayloadTooLarge =>
            $"A request may hold at most {context.HttpContext.RequestServices.GetRequiredService<IOptions<Limits>>().Value.BodyBytes} bytes.",
        StatusCodes.Status429TooManyRequests => "Too many requests came from this address. Wait a moment, go back and try again; nothing that was typed is lost.",
        >= StatusCodes.Status500InternalServerError => "The service failed. It is not the fault of the request.",
        _ => null,
    };

    /// <summary>The status of a fault. A fault of the client is no error of the server: a body that is too large, a form that is none.</summary>
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
