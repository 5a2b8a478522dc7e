namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>The headers of every answer: a browser loads nothing from elsewhere, runs no script in a page, frames and guesses nothing.</summary>
internal static class SecurityHeaders
{
    private const string OwnFilesOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    internal static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // When the answer starts, because the handling of an error takes back every header set before.
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Add(IHeaderDictionary headers)
    {
        headers.TryAdd("Content-Security-Policy", OwnFilesOnly);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Answers are nobody else's business: not for caches on the way, nor for the next person at the same browser.
        headers.TryAdd("Cache-Control", "no-store");
    }
}
