using System.Text;
using Microsoft.Playwright;
using Toolkit.Rules.Tests;
using static Microsoft.Playwright.Assertions;

namespace Toolkit.Rules.Browser.Tests.PortfolioTool;

/// <summary>The office at work: it imports, looks, filters, answers, saves and prints.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OfficeTests(BrowserFixture browser, OfficeApp app)
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private const string Formula = "=cmd|' /C calc'!A0";

    [BrowserFact]
    public async Task Register_Imported_IsLookedThroughFirstAndThenShown()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await ChooseAsync(page, OfficeApp.Register("2026-10-31", "P1,Harbour map,tides,Service,yes,Green,Active,2027-03-31,2.5"));

        await Expect(page.Locator("#preview")).ToHaveTextAsync("Nothing is wrong with it: 1 record");
        await Expect(page.GetByText("There is no such release yet.")).ToBeVisibleAsync();
        await AxeCheck.PassesAsync(page);
        await visit.PictureAsync("portfolio-import-preview");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put 1 record in" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The file was imported, all of it.");
        await page.GetByRole(AriaRole.Link, new() { Name = "2026-10-31" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator("tbody th")).ToContainTextAsync("Harbour map");
        Assert.Equal([], visit.Complaints);
    }

    [BrowserFact]
    public async Task File_WithProblems_ShowsEachAndImportsNothing()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await ChooseAsync(page, OfficeApp.Register("2026-11-01", "P1,Harbour map,atlantis,Service,maybe,Green,Active,2027-03-31,2.5", "P2,safe\u202Etxet,tides,Service,yes,,,,"));

        await Expect(page.Locator("#problems tbody tr")).ToHaveCountAsync(3);
        await Expect(page.Locator("#problems")).ToContainTextAsync("safe[U+202E]txet");
        Assert.DoesNotContain('\u202E', await page.Locator("body").InnerTextAsync());
        await AxeCheck.PassesAsync(page);
        await visit.PictureAsync("portfolio-import-problems");
        await page.GotoAsync(app.Address);
        await Expect(page.GetByText("2026-11-01")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task File_ThatIsTooLarge_IsRefusedInWords()
    {
        await using var visit = await browser.VisitAsync();
        await ChooseAsync(visit.Page, new() { Name = "large.csv", MimeType = "text/csv", Buffer = new byte[6_000_000] });

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Too large");
    }

    [BrowserFact]
    public async Task Programmes_FilteredAndSorted_KeepItInTheAddress()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address + "/portfolios/uk/programmes");
        await page.GetByLabel("Department", new() { Exact = true }).SelectOptionAsync("HM Revenue and Customs");
        await page.GetByLabel("Release", new() { Exact = true }).SelectOptionAsync("2022-23");
        await page.GetByLabel("Digital", new() { Exact = true }).SelectOptionAsync("yes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ends" }).ClickAsync();

        await Expect(page.Locator("th[aria-sort=ascending]")).ToHaveTextAsync("Ends");
        var shown = await page.Locator("tbody tr").CountAsync();
        await Expect(page.Locator("main p").First).ToContainTextAsync($": {shown} of 244 programmes");
        Assert.All(await page.Locator("tbody td:nth-child(2)").AllInnerTextsAsync(), department => Assert.Equal("HM Revenue and Customs", department));
        await page.ReloadAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(shown);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "As CSV" }).ClickAsync());
        Assert.Equal(shown + 1, (await File.ReadAllLinesAsync(await download.PathAsync())).Length);
    }

    [BrowserFact]
    public async Task HeatMap_OnPaper_HasItsColumnsAndNoForms()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address + "/portfolios/uk/heat-map");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator("form")).Not.ToBeVisibleAsync();
        await Expect(page.Locator("header")).Not.ToBeVisibleAsync();
        Assert.Equal("visible", await page.Locator(".wide").EvaluateAsync<string>("part => getComputedStyle(part).overflowX"));
        await page.SetViewportSizeAsync(1050, 700);
        Assert.Empty(await visit.SidewaysAsync());
        await visit.PictureAsync("portfolio-heat-map-print");
        var file = Repository.PathOf("artifacts", "screenshots", "portfolio-heat-map.pdf");
        await page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString((await File.ReadAllBytesAsync(file))[..4]), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task TwoBrowsers_OnOneAnswer_TheSecondIsTold()
    {
        await using var first = await browser.VisitAsync();
        await using var second = await browser.VisitAsync();
        foreach (var visit in new[] { first, second })
            await visit.Page.GotoAsync(app.Address + "/portfolios/uk/departments/dwp/answers/legacy-system-share-pct");
        await SaveAsync(first.Page, "20", "first");
        await Expect(first.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The answer is saved.");
        await SaveAsync(second.Page, "40", "second");

        await Expect(second.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Theirs: 20% (first)");
        await Expect(second.Page.Locator("#value")).ToHaveValueAsync("40");
        await AxeCheck.PassesAsync(second.Page);
        await second.PictureAsync("portfolio-answer-overtaken");
        await first.Page.ReloadAsync();
        await Expect(first.Page.Locator("section[aria-labelledby=typed]")).ToContainTextAsync("20%");
    }

    [BrowserFact]
    public async Task HostileText_InARegisterAndASource_DoesNothing()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await ChooseAsync(page, OfficeApp.Register("2026-11-02", $"{Script},{Script},lanterns,{Formula},yes,,{Script},,1", $"P2,{Formula},lanterns,Service,yes,,,,1"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Put 2 records in" }).ClickAsync();
        await page.GotoAsync(app.Address + "/portfolios/example/departments/lanterns/answers/legacy-system-share-pct");
        await SaveAsync(page, "20", Script);
        await Expect(page.Locator("section[aria-labelledby=typed] bdi").Last).ToHaveTextAsync(Script);
        await page.GotoAsync(app.Address + "/portfolios/example/changes?from=2026-09-30&to=2026-11-02");
        await page.GotoAsync(app.Address + "/portfolios/example/programmes?release=2026-11-02&text=" + Uri.EscapeDataString(Script));
        await Expect(page.Locator("#text")).ToHaveValueAsync(Script);

        await Expect(page.Locator("tbody th bdi").First).ToHaveTextAsync(Script);
        Assert.Equal(0, await page.Locator("script, img, [onerror]").CountAsync());
        Assert.Equal([], visit.Complaints);
        Assert.All(visit.Requests, address => Assert.StartsWith(app.Address, address, StringComparison.Ordinal));
    }

    [BrowserFact]
    public Task Mapping_OnADesk_IsAccessible() => MapAsync(1280);

    [BrowserFact]
    public Task Mapping_OnATelephone_IsAccessibleAndFits() => MapAsync(360);

    private async Task MapAsync(int width)
    {
        await using var visit = await browser.VisitAsync(width);
        var file = Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases", "05-register-whole-currency.csv");
        await ChooseAsync(visit.Page, new() { Name = "register.csv", MimeType = "text/csv", Buffer = await File.ReadAllBytesAsync(file) });

        await Expect(visit.Page.Locator("#problems")).ToContainTextAsync("approved_m");
        await AxeCheck.PassesAsync(visit.Page);
        await visit.PictureAsync($"portfolio-mapping-{width}");
        Assert.Empty(await visit.SidewaysAsync());
        Assert.Equal([], visit.Complaints);
    }

    private async Task ChooseAsync(IPage page, FilePayload file)
    {
        await page.GotoAsync(app.Address + "/import");
        await page.GetByLabel("Programme register of an office").CheckAsync();
        await page.GetByLabel("File: CSV").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Look through it" }).ClickAsync();
    }

    private static async Task SaveAsync(IPage page, string value, string source)
    {
        await page.Locator("#value").FillAsync(value);
        await page.Locator("#source").FillAsync(source);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
    }
}
