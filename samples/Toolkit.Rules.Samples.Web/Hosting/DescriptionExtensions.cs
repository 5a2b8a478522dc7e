using System.Text.Json.Serialization;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>The OpenAPI document of what programs may ask.</summary>
internal static class DescriptionExtensions
{
    internal static void AddDescription(this IServiceCollection services)
    {
        // Else every number is described as one that might be a text.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Toolkit.Rules";
            document.Info.Description = "Holds a profile of an organisation against the 21 approaches of the digital leader's toolkit and ranks what it needs. "
                + "A refusal is a problem document (RFC 9457), or a page to whoever would rather have HTML.";
            // The address is the one it was fetched from; behind a proxy the server does not know it.
            document.Servers = [];
            return Task.CompletedTask;
        }));
    }
}
