using System.Text.Json;
using Microsoft.Playwright;
using Toolkit.Rules.Tests;
using static Microsoft.Playwright.Assertions;

namespace Toolkit.Rules.Browser.Tests.Web;

/// <summary>The questionnaire as somebody uses it who answers, looks, keeps and comes back.</summary>
[Collection(BrowserCollection.Name)]
public sealed class QuestionnaireTests(BrowserFixture browser, WebApp app)
{
    [BrowserFact]
    public async Task Home_Opened_IsAccessibleAndQuiet()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.GotoAsync(app.Address);

        await AxeCheck.PassesAsync(visit.Page);
        await visit.WindowPictureAsync("web-home");
        Assert.Equal([], visit.Complaints);
        Assert.All(visit.Requests, address => Assert.StartsWith(app.Address, address, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Answers_TypedByKeyboard_ChangeTheRanking()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address);
        var before = (await WebApp.RankingAsync(page)).ToList();

        await page.Locator("[id='digital-vacancy-rate.value']").FocusAsync();
        await page.Keyboard.TypeAsync("45");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#seen")).ToHaveAttributeAsync("value", "1");
        await Pick(page, "digital-profession-maturity", downs: 1);
        await Pick(page, "digital-minister-influence", downs: 1);
        await Pick(page, "minister-spend-lever", downs: 2);

        await Expect(WebApp.Status(page)).ToContainTextAsync("First: ");
        await Expect(page.Locator("#seen")).ToHaveAttributeAsync("value", "4");
        var after = (await WebApp.RankingAsync(page)).ToList();
        const string Minister = "Appoint an influential minister for digital";
        Assert.Contains(Minister, before);
        Assert.True(after.IndexOf(Minister) < before.IndexOf(Minister), string.Join('\n', after));
        await visit.WindowPictureAsync("web-typing");
        Assert.Equal([], visit.Complaints);
    }

    [BrowserFact]
    public async Task Answer_ThatNeedsAReason_AsksForItAndTakesIt()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address);
        var question = page.Locator("#digital-vacancy-rate");

        await Expect(question.GetByLabel("Why does it not apply?")).Not.ToBeVisibleAsync();
        await question.GetByLabel("Does not apply").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 answer cannot be used" })).ToBeVisibleAsync();
        await question.GetByLabel("Why does it not apply?").FillAsync("has no digital posts");

        await Expect(page.Locator(".progress")).ToContainTextAsync("1 do not apply");
        await Expect(page.Locator(".mistakes")).ToHaveCountAsync(0);
        await question.GetByLabel("Answer", new() { Exact = true }).FillAsync("20");
        await Expect(question.GetByLabel("As answered")).ToBeCheckedAsync();
        await Expect(page.Locator(".progress")).ToContainTextAsync("1 answered, 0 not known, 0 do not apply");
    }

    [BrowserFact]
    public async Task Answer_ThatIsNone_IsToldAndLeavesTheRest()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address + "/example");
        var ranking = await WebApp.RankingAsync(page);

        await page.Locator("[id='strategy-co-author-pct.value']").FillAsync("eighteen");
        var problem = page.Locator("#ranking-part .mistakes a");

        await Expect(problem).ToHaveAttributeAsync("href", "#strategy-co-author-pct");
        await Expect(page.Locator("#ranking-part .mistakes li")).ToContainTextAsync("Found the text \"eighteen\"; allowed: a number from 0 to 100");
        await Expect(WebApp.Status(page)).ToHaveTextAsync("1 answer cannot be used. The ranking waits until that is put right.");
        await Expect(page.Locator("#strategy-co-author-pct")).ToHaveAccessibleDescriptionAsync("Found the text \"eighteen\"; allowed: a number from 0 to 100");
        await Expect(page.Locator("[id='strategy-co-author-pct.value']")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.GetByText("The ranking before that")).ToBeVisibleAsync();
        Assert.Equal(ranking, await WebApp.RankingAsync(page));
        await AxeCheck.PassesAsync(page);
        await page.Locator(".mistakes").EvaluateAsync("mistakes => mistakes.scrollIntoView()");
        await visit.WindowPictureAsync("web-unusable");

        await page.Locator("[id='asOf']").FillAsync("");
        await Expect(page.Locator(".organisation .error")).ToHaveTextAsync("Found nothing; allowed: an existing date as yyyy-MM-dd");
        Assert.Equal(ranking, await WebApp.RankingAsync(page));
        await page.Locator("[id='asOf']").FillAsync("2025-03-31");
        await page.Locator("[id='strategy-co-author-pct.value']").FillAsync("18");
        await Expect(page.Locator(".mistakes, .error, [aria-invalid], #before")).ToHaveCountAsync(0);
        await Expect(page.Locator(".ranking tbody tr")).Not.ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Answers_DownloadedAndOpenedAgain_AreTheSame()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address);
        await OpenAsync(page, WebApp.Lanterns);
        var ranking = await WebApp.RankingAsync(page);

        var first = await DownloadAsync(page);
        await page.GotoAsync(app.Address);
        await OpenAsync(page, first);

        Assert.Equal(ranking, await WebApp.RankingAsync(page));
        Assert.Equal(await File.ReadAllTextAsync(first), await File.ReadAllTextAsync(await DownloadAsync(page)));
        Assert.True(JsonElement.DeepEquals(Parsed(WebApp.Lanterns), Parsed(first)), "A download loses something of the document it came from.");
    }

    [BrowserFact]
    public async Task Document_ThatIsBad_IsRefusedWithAllItsProblemsAndKeepsTheAnswers()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address);
        await page.Locator("[id='digital-vacancy-rate.value']").FillAsync("45");

        await OpenAsync(page, Repository.PathOf("samples", "Toolkit.Rules.Samples.Console", "expected", "bad-profile.json"));

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "The file was not opened" })).ToBeVisibleAsync();
        Assert.True(await page.Locator("#opened .problems li").CountAsync() > 5);
        await Expect(page.Locator("#opened .problems li").First).ToContainTextAsync("allowed: ");
        await Expect(page.Locator("[id='digital-vacancy-rate.value']")).ToHaveValueAsync("45");
        await Expect(page.Locator("#opened")).ToBeFocusedAsync();
        await AxeCheck.PassesAsync(page);
        await visit.WindowPictureAsync("web-bad-file");
    }

    [BrowserFact]
    public async Task NextQuestion_Followed_LeadsToItAndLeavesTheListWhenAnswered()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address);
        await page.GetByText("What to answer next").ClickAsync();
        var next = page.Locator("#next li");
        await Expect(next).ToHaveCountAsync(21);
        var question = next.Filter(new() { HasText = "Appoint an influential minister for digital" }).GetByRole(AriaRole.Link);
        Assert.Equal("#digital-minister-influence", await question.GetAttributeAsync("href"));
        await visit.WindowPictureAsync("web-next");

        await question.ClickAsync();
        await Expect(page.Locator("#digital-minister-influence")).ToBeInViewportAsync();
        await page.Locator("#digital-minister-influence input[value='0']").CheckAsync();

        await Expect(next).ToHaveCountAsync(20);
        await Expect(question).ToHaveCountAsync(0);
        await Expect(page.Locator("#next")).ToHaveAttributeAsync("open", "");
    }

    internal static Task OpenAsync(IPage page, string file) => OpenAsync(page, new FilePayload
    {
        Name = Path.GetFileName(file),
        MimeType = "application/json",
        Buffer = File.ReadAllBytes(file),
    });

    internal static async Task OpenAsync(IPage page, FilePayload file)
    {
        await page.Locator("#document").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the file" }).ClickAsync();
        await page.WaitForURLAsync("**/open");
    }

    private static async Task<string> DownloadAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download the answers" }).ClickAsync());
        Assert.Equal("answers.json", download.SuggestedFilename);
        return await download.PathAsync();
    }

    private static async Task Pick(IPage page, string question, int downs)
    {
        await page.Locator($"#{question} input[type=radio]:checked").FocusAsync();
        for (var press = 0; press < downs; press++)
            await page.Keyboard.PressAsync("ArrowDown");
    }

    private static JsonElement Parsed(string file) => JsonDocument.Parse(File.ReadAllText(file)).RootElement;
}
