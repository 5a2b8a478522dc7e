using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toolkit.Rules.Browser.Tests.HrTool;

/// <summary>The machine stops in the middle of an import: nothing is half imported, and nothing is lost.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CrashTests(BrowserFixture browser, HrDesk desk) : IClassFixture<HrDesk>
{
    private const int Rows = 24_000;
    private const string Old = "630 or more records of 31 March 2026, Invented HR system";
    private const string New = "24,000 or more records of 30 September 2026, New HR system";

    [BrowserFact]
    public async Task Import_KilledInTheMiddle_IsAllInAfterTheNextStart()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.UploadAsync(desk.Address, "People in post", Steps.People(Rows), "many.csv");
        await page.Button("Put 24,000 records in").ClickAsync();
        var bar = page.Locator("progress");
        await Expect(bar).Not.ToHaveAttributeAsync("value", "0", new() { Timeout = 30_000 });
        await visit.PictureAsync("hr-import-running");
        var path = new Uri(page.Url).AbsolutePath;
        Assert.InRange(int.Parse((await bar.GetAttributeAsync("value"))!, CultureInfo.InvariantCulture), 1, Rows - 1);

        await desk.KillAsync();
        await desk.StartAsync();

        // It goes on by itself. Until it is over the old records stand, whole; after that the new ones, whole.
        await using var later = await browser.VisitAsync();
        var seen = new List<string>();
        do
            seen.Add(await RecordsAsync(later.Page));
        while (seen[^1] == Old && seen.Count < 600);
        Assert.Equal(Old, seen[0]);
        Assert.Equal(New, seen[^1]);
        await later.Page.GotoAsync(desk.Address + path);
        await Expect(later.Page.Locator(".notice")).ToContainTextAsync("Done: 24,000 records are in");
        await later.Page.GotoAsync(desk.Address + "/departments/lanterns/history");
        await Expect(later.Page.Locator("#from option").Filter(new() { HasText = "an import" })).ToHaveCountAsync(1);
    }

    private async Task<string> RecordsAsync(IPage page)
    {
        await page.GotoAsync(desk.Address + "/departments/lanterns/records");
        return (await page.Locator("section:has(#people) .source").InnerTextAsync()).Trim();
    }
}
