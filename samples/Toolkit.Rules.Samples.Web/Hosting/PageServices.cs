using Microsoft.AspNetCore.DataProtection;

namespace Toolkit.Rules.Samples.Web.Hosting;

internal static class PageServices
{
    internal static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Components bring keys along, for states that these pages do not have; nothing of it is to be left on the disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }
}
