using Microsoft.AspNetCore.DataProtection;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>What the pages are made with.</summary>
internal static class PageServices
{
    internal static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Components bring keys along, for states that these pages do not have; nothing of it is to be left on the disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    internal static void AddDescription(this IServiceCollection services) => services.AddOpenApi(options =>
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Toolkit.Rules";
            document.Info.Description = "Holds a profile of an organisation against the 21 approaches of the digital leader's toolkit and ranks what it needs.";
            // The address is the one it was fetched from; behind a proxy the server does not know it.
            document.Servers = [];
            return Task.CompletedTask;
        }));
}
