using System.Text;
using static Microsoft.Playwright.Assertions;

namespace Toolkit.Rules.Browser.Tests.HrTool;

/// <summary>Markup that somebody puts into a file or a form is shown and does nothing.</summary>
[Collection(BrowserCollection.Name)]
public sealed class InertTests(BrowserFixture browser, HrDesk desk)
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>";
    private const string Formula = "=cmd|' /C calc'!A0";

    [BrowserFact]
    public async Task File_FullOfMischief_IsShownAsTextAndRefused()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.UploadAsync(desk.Address, "People in post", Steps.Example("", "people-with-mistakes.csv"), "<img src=x onerror=alert(4)>.csv");

        await Expect(visit.Page.Locator("#problems tbody tr")).ToHaveCountAsync(9);
        await Expect(visit.Page.Locator("#problems")).ToContainTextAsync("\"Pol[U+202E]icy\"");
        Assert.DoesNotContain('\u202E', await visit.Page.Locator("body").InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator("main script, main img, [onload], [onerror]").CountAsync());
        await visit.PictureAsync("hr-mischief");
        Assert.Equal([], visit.Complaints);
        Assert.All(visit.Requests, address => Assert.StartsWith(desk.Address, address, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Records_WithMarkup_AreShownAsText()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        var file = Encoding.UTF8.GetBytes($"campaign_number,profession,advertised_on\n1,\"{Script.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2026-09-01\n2,{Formula},2026-09-01\n");
        await page.UploadAsync(desk.Address, "Vacancy campaigns", file, "campaigns.csv");
        await page.Button("Put 2 records in").ClickAsync();
        await Expect(page.Locator(".notice")).ToContainTextAsync("Done");
        await page.GotoAsync(desk.Address + "/departments/lanterns/records");

        await Expect(page.Locator("section:has(#campaigns)")).ToContainTextAsync(Script);
        await Expect(page.Locator("section:has(#campaigns)")).ToContainTextAsync(Formula);
        Assert.Equal(0, await page.Locator("main script, main img, [onload], [onerror]").CountAsync());
        Assert.Equal([], visit.Complaints);
    }

    [BrowserFact]
    public async Task Answer_WithMarkupAndFormula_IsTextOnThePageAndInTheFile()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(desk.Address + "/departments/hmt/answers/digital-vacancy-rate");
        await page.Locator("#value").FillAsync("18");
        await page.Locator("#source").FillAsync(Script);
        await page.Locator("#note").FillAsync(Formula);
        await page.Button("Save").ClickAsync();

        await Expect(page.Locator("section:has(#typed)")).ToContainTextAsync(Script);
        Assert.Equal(0, await page.Locator("main script, main img, [onload], [onerror]").CountAsync());
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Answers as CSV").ClickAsync());
        var csv = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains("'" + Formula, csv);
        Assert.DoesNotMatch("(^|[\n,\"])[=+@-]", csv);

        await page.GotoAsync(desk.Address + "/departments/hmt/answers/digital-vacancy-rate");
        await page.Locator("#note").FillAsync("safe\u202Etxet");
        await page.Button("Save").ClickAsync();
        await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("Not saved");
        Assert.DoesNotContain('\u202E', await page.Locator("body").InnerTextAsync());
        Assert.Equal([], visit.Complaints);
    }
}
