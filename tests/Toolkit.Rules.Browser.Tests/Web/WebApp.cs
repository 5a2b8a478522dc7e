using Microsoft.Playwright;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Browser.Tests.Web;

/// <summary>The web sample, running once for all tests of its pages.</summary>
public sealed class WebApp : IAsyncLifetime
{
    internal static readonly string Lanterns = Repository.PathOf("samples", "data", "fictional-full.json");

    private AppProcess? _app;

    internal string Address => _app!.Address;

    // Without Chromium no test runs, and nothing need be started for it.
    public async Task InitializeAsync() =>
        _app = Chromium.Path is null ? null : await AppProcess.StartAsync("Toolkit.Rules.Samples.Web", "--Limits:RequestsAtOnce=10000");

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    /// <summary>The titles of the recommendations on the page, by rank.</summary>
    internal static Task<IReadOnlyList<string>> RankingAsync(IPage page) => page.Locator(".ranking tbody a").AllInnerTextsAsync();

    internal static ILocator Status(IPage page) => page.GetByRole(AriaRole.Status);
}
