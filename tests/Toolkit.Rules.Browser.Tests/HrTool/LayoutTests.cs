namespace Toolkit.Rules.Browser.Tests.HrTool;

/// <summary>Every page on a desk and on a telephone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LayoutTests(BrowserFixture browser, HrDesk desk)
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("home", "/"), ("department", "/departments/lanterns"), ("published", "/departments/fco"), ("records", "/departments/lanterns/records"),
        ("history", "/departments/dft/history"), ("percentage", "/departments/lanterns/answers/digital-vacancy-rate"),
        ("level", "/departments/dft/answers/digital-profession-maturity"), ("yes-no", "/departments/dft/answers/digital-leader-on-board"),
        ("imports", "/imports"), ("add", "/organisations/add"), ("about", "/about"), ("missing", "/nowhere"),
    ];

    [BrowserFact]
    public async Task Page_OnADesk_IsAccessible() => await LookAsync(1280);

    [BrowserFact]
    public async Task Page_OnATelephone_IsAccessibleAndFits() => await LookAsync(320);

    [BrowserFact]
    public Task Mapping_OnADesk_IsAccessible() => MapAsync(1280);

    [BrowserFact]
    public Task Mapping_OnATelephone_IsAccessibleAndFits() => MapAsync(360);

    private async Task MapAsync(int width)
    {
        await using var visit = await browser.VisitAsync(width);
        await visit.Page.UploadAsync(desk.Address, "People in post", Steps.Case("01-manager-names.csv"), "staff-of-june.csv");
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("#problems")).ToContainTextAsync("Board");

        await AxeCheck.PassesAsync(visit.Page);
        await visit.PictureAsync($"hr-mapping-{width}");
        Assert.Empty(await visit.SidewaysAsync());
        Assert.Equal([], visit.Complaints);
    }

    private async Task LookAsync(int width)
    {
        await using var visit = await browser.VisitAsync(width);
        foreach (var (name, path) in Pages)
        {
            await visit.Page.GotoAsync(desk.Address + path);
            await AxeCheck.PassesAsync(visit.Page);
            await visit.PictureAsync($"hr-{name}-{width}");
            Assert.Equal([], (await visit.SidewaysAsync()).Select(part => $"{path}: {part}"));
        }
        Assert.Equal(["Failed to load resource: the server responded with a status of 404 (Not Found)"], visit.Complaints);
        Assert.All(visit.Requests, address => Assert.StartsWith(desk.Address, address, StringComparison.Ordinal));
    }
}
