namespace Toolkit.Rules.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class WebSampleTests(BrowserFixture browser) : IAsyncLifetime
{
    private AppProcess _app = null!;

    public async Task InitializeAsync() => _app = await AppProcess.StartAsync("Toolkit.Rules.Samples.Web");

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [BrowserFact]
    public async Task Home_Opened_IsAccessible()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.GotoAsync(_app.Address);

        await AxeCheck.PassesAsync(visit.Page);
        await visit.PictureAsync("web-home");
        Assert.Equal([], visit.Complaints);
        Assert.Equal(0, await visit.SidewaysAsync());
    }
}
