using Microsoft.Playwright;
using Toolkit.Rules.Tests;
using static Microsoft.Playwright.Assertions;

namespace Toolkit.Rules.Browser.Tests.Web;

/// <summary>The pages on a small screen, on paper, and in a browser without script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LayoutTests(BrowserFixture browser, WebApp app)
{
    [BrowserFact]
    public async Task Pages_OnASmallScreen_FitItsWidth()
    {
        await using var visit = await browser.VisitAsync(width: 320);
        await visit.Page.GotoAsync(app.Address);
        await ShowAsync(visit, "main", "web-home-320");
        await ShowAsync(visit, "#strategy-ownership-maturity", "web-question-320");
        await visit.Page.GotoAsync(app.Address + "/example");
        await ShowAsync(visit, ".ranking >> nth=0", "web-ranking-320");
        // It scrolls by itself, so that the page is not wider for it.
        Assert.True(await visit.Page.Locator("#ranking-part").EvaluateAsync<bool>("part => part.scrollWidth <= part.clientWidth"));
        await AxeCheck.PassesAsync(visit.Page);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Report to keep and print" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Recommendations for United Kingdom");
        Assert.Empty(await visit.SidewaysAsync());
        await AxeCheck.PassesAsync(visit.Page);
        await visit.WindowPictureAsync("web-report-320");
        Assert.Equal([], visit.Complaints);
    }

    [BrowserFact]
    public async Task Example_OnAWideScreen_ShowsQuestionsAndRankingSideBySide()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.GotoAsync(app.Address + "/example");

        var questions = (await visit.Page.Locator("#answers").BoundingBoxAsync())!;
        var ranking = (await visit.Page.Locator("#ranking-part").BoundingBoxAsync())!;

        Assert.True(ranking.X >= questions.X + questions.Width);
        await AxeCheck.PassesAsync(visit.Page);
        await visit.WindowPictureAsync("web-example");
    }

    [BrowserFact]
    public async Task Example_OnPaper_IsTheReportAlone()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address + "/example");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator("#answers")).Not.ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Recommendations for United Kingdom central government" })).ToBeVisibleAsync();
        Assert.Equal("visible", await page.Locator("#ranking-part").EvaluateAsync<string>("part => getComputedStyle(part).overflow"));
        await visit.WindowPictureAsync("web-example-print");
        var file = Repository.PathOf("artifacts", "screenshots", "web-example.pdf");
        await page.PdfAsync(new() { Path = file, Format = "A4" });
        Assert.True(new FileInfo(file).Length > 50_000);
    }

    [BrowserFact]
    public async Task Answers_WithoutScript_AreRankedByTheButton()
    {
        await using var visit = await browser.VisitAsync(script: false);
        var page = visit.Page;
        await page.GotoAsync(app.Address);
        await page.Locator("#minister-spend-lever").GetByText("No", new() { Exact = true }).ClickAsync();
        await page.Locator("#digital-minister-influence input[value='0']").CheckAsync();
        await page.Locator("[id='strategy-co-author-pct.value']").FillAsync("12,5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rank these answers" }).First.ClickAsync();

        await Expect(page.Locator("#strategy-co-author-pct .error")).ToContainTextAsync("Found the text \"12,5\"");
        await page.Locator("[id='strategy-co-author-pct.value']").FillAsync("12.5");
        await page.Locator("[id='strategy-co-author-pct.value']").PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Ask for", Exact = true }).Locator("tbody a").First).ToHaveTextAsync("Appoint an influential minister for digital");
        await Expect(page.Locator("#digital-minister-influence input[value='0']")).ToBeCheckedAsync();
        await QuestionnaireTests.OpenAsync(page, WebApp.Lanterns);
        await Expect(page.Locator(".ranking tbody tr")).ToHaveCountAsync(14);
    }

    [BrowserFact]
    public async Task Answers_RankedByTheButtonOnASmallScreen_ShowTheRankingAtOnce()
    {
        await using var visit = await browser.VisitAsync(width: 320, script: false);
        var page = visit.Page;
        await page.GotoAsync(app.Address);
        await page.Locator("[id='digital-vacancy-rate.value']").FillAsync("45");
        await page.Locator("[id='digital-vacancy-rate.value']").PressAsync("Enter");

        await Expect(page.Locator("#ranking-part .progress")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Problem_OfAnAddressThatIsNone_IsAPage()
    {
        await using var visit = await browser.VisitAsync(width: 320);
        await visit.Page.GotoAsync(app.Address + "/nothing");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Not Found");
        Assert.Empty(await visit.SidewaysAsync());
        await AxeCheck.PassesAsync(visit.Page);
    }

    private static async Task ShowAsync(Visit visit, string place, string picture)
    {
        Assert.Empty(await visit.SidewaysAsync());
        await visit.Page.Locator(place).EvaluateAsync("element => element.scrollIntoView()");
        await visit.WindowPictureAsync(picture);
    }
}
