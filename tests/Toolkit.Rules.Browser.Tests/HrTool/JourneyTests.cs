using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toolkit.Rules.Browser.Tests.HrTool;

/// <summary>Import, look, answer, save, print: the tool as a person uses it, with and without script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class JourneyTests(BrowserFixture browser, HrDesk desk)
{
    [BrowserFact]
    public async Task Import_OfAFileFromAnotherSystem_IsMappedShownAndDone()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.UploadAsync(desk.Address, "People in post", Steps.Example("lanterns-2026-09-30", "people.csv"), "people.csv");

        await Expect(page.Locator("#recognised")).ToContainTextAsync("a semicolon between the cells, UTF-8");
        await AxeCheck.PassesAsync(page);
        await visit.PictureAsync("hr-import-proposed");
        await page.GetByLabel("Reason for leaving", new() { Exact = true }).SelectOptionAsync("14: Exit interview");
        await page.Button("Check the file").ClickAsync();
        await Expect(page.Locator("#preview")).ToHaveTextAsync("Nothing is wrong with it: 638 records");
        await AxeCheck.PassesAsync(page);
        await visit.PictureAsync("hr-import-ready");
        await page.Button("Put 638 records in").ClickAsync();

        await Expect(page.Locator(".notice")).ToContainTextAsync("Done: 638 records are in");
        await AxeCheck.PassesAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "what has moved" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("What has moved");
        await Expect(page.Locator("table").First.Locator("tbody tr")).ToHaveCountAsync(9);
        await AxeCheck.PassesAsync(page);
        await visit.PictureAsync("hr-moved");
        Assert.Equal([], visit.Complaints);
    }

    [BrowserFact]
    public async Task Answer_WithoutScript_IsSavedAndPrinted()
    {
        await using var visit = await browser.VisitAsync(script: false);
        var page = visit.Page;
        await page.GotoAsync(desk.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = Steps.Department }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "How closely are digital staff managed as a single profession?" }).ClickAsync();
        await page.GetByLabel("1: a head count or list of roles exists").CheckAsync();
        await page.GetByLabel("Source").FillAsync("Head of profession, by telephone");
        await page.Button("Save").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The answer is saved.");
        await Expect(page.Locator("section:has(#typed)")).ToContainTextAsync("level 1");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("nav").First).ToBeHiddenAsync();
        await Expect(page.Locator("article").First).ToBeVisibleAsync();
        await visit.PictureAsync("hr-print");
        var printed = await page.PdfAsync(new() { Format = "A4" });
        Assert.True(printed.AsSpan().StartsWith("%PDF"u8) && printed.Length > 20_000, $"{printed.Length} bytes were printed.");
    }

    [BrowserFact]
    public async Task Import_WithoutScript_EndsByItself()
    {
        await using var visit = await browser.VisitAsync(script: false);
        await visit.Page.UploadAsync(desk.Address, "Vacancy campaigns", Steps.Example("lanterns-2026-09-30", "campaigns.csv"), "campaigns.csv");
        await visit.Page.Button("Put 64 records in").ClickAsync();

        await Expect(visit.Page.Locator(".notice")).ToContainTextAsync("Done: 64 records are in", new() { Timeout = 30_000 });
    }
}
