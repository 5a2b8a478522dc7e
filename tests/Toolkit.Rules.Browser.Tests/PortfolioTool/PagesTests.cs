namespace Toolkit.Rules.Browser.Tests.PortfolioTool;

/// <summary>Every page, wide and narrow: accessible, quiet, and asking nobody else for anything.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PagesTests(BrowserFixture browser, OfficeApp app)
{
    private static readonly (string Path, string Picture)[] Pages =
    [
        ("/", "home"), ("/import", "import"), ("/questions", "questions"), ("/about", "about"), ("/nothing", "error"),
        ("/portfolios/uk", "departments"), ("/portfolios/au/programmes?rating=Low", "programmes"), ("/portfolios/example/heat-map", "heat-map"),
        ("/portfolios/example/shared", "shared"), ("/portfolios/example/changes", "changes"), ("/portfolios/example/estate", "estate"),
        ("/portfolios/example/departments/lanterns", "department"), ("/portfolios/uk/departments/hmrc/answers/key-data-maturity", "answer"),
    ];

    [BrowserFact]
    public Task Pages_OnAWideScreen_AreAccessibleAndFit() => LookAsync(1280);

    [BrowserFact]
    public Task Pages_OnASmallScreen_AreAccessibleAndFit() => LookAsync(320);

    private async Task LookAsync(int width)
    {
        await using var visit = await browser.VisitAsync(width);
        foreach (var (path, picture) in Pages)
        {
            await visit.Page.GotoAsync(app.Address + path);
            await visit.PictureAsync($"portfolio-{picture}-{width}");
            await AxeCheck.PassesAsync(visit.Page);
            Assert.Empty(await visit.SidewaysAsync());
        }
        Assert.Equal(["Failed to load resource: the server responded with a status of 404 (Not Found)"], visit.Complaints.Distinct());
        Assert.All(visit.Requests, address => Assert.StartsWith(app.Address, address, StringComparison.Ordinal));
    }
}
