using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toolkit.Rules.Browser.Tests.Web;

/// <summary>Markup that somebody writes into a profile is shown and does nothing.</summary>
[Collection(BrowserCollection.Name)]
public sealed class InertTests(BrowserFixture browser, WebApp app)
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>";
    private const string Formula = "=cmd|' /C calc'!A0";

    [BrowserFact]
    public async Task Markup_InAProfile_IsShownAsText()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address);
        await QuestionnaireTests.OpenAsync(page, Hostile());

        await Expect(page.Locator("#ranking-part h2").First).ToHaveTextAsync("Recommendations for " + Script);
        await Expect(page.Locator("[id='organisation.name']")).ToHaveValueAsync(Script);
        await Expect(page.Locator("[id='legacy-system-share-pct.source']")).ToHaveValueAsync(Formula);
        await page.Locator("[id='organisation.name']").FillAsync(Script + " again");
        await Expect(page.Locator("#ranking-part h2").First).ToHaveTextAsync($"Recommendations for {Script} again");
        await page.GetByRole(AriaRole.Button, new() { Name = "Report to keep and print" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Recommendations for {Script} again");

        Assert.Equal([], visit.Complaints);
        Assert.All(visit.Requests, address => Assert.StartsWith(app.Address, address, StringComparison.Ordinal));
        Assert.Equal(0, await page.Locator("script, img, [onload], [onerror]").CountAsync());
    }

    [BrowserFact]
    public async Task DirectionOverride_InANameOrAFile_IsRefusedAndShownAsAnEscape()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(app.Address);

        await page.Locator("[id='organisation.name']").FillAsync("safe\u202Etxet");
        await Expect(page.Locator("#ranking-part .mistakes li")).ToContainTextAsync("\\u202E");
        await page.Locator("[id='organisation.name']").FillAsync("safe");
        await QuestionnaireTests.OpenAsync(page, Hostile("safe\u202Etxet"));

        await Expect(page.Locator("#opened .problems li").First).ToContainTextAsync("\\u202E");
        Assert.DoesNotContain('\u202E', await page.Locator("body").InnerTextAsync());
        Assert.Equal(["Failed to load resource: the server responded with a status of 400 (Bad Request)"], visit.Complaints.Distinct());
    }

    [BrowserFact]
    public async Task Problem_OfAHostileDocument_IsShownAsText()
    {
        await using var visit = await browser.VisitAsync();
        var file = Document($$"""{ "{{Script.Replace("\"", "\\\"", StringComparison.Ordinal)}}": 1 }""");
        await visit.Page.GotoAsync(app.Address);
        await QuestionnaireTests.OpenAsync(visit.Page, file);

        await Expect(visit.Page.Locator("#opened .problems")).ToContainTextAsync("<script>alert(1)</script>");
        Assert.Equal(1, await visit.Page.Locator("script").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("img, [onload], [onerror]").CountAsync());
    }

    private static FilePayload Hostile(string name = Script)
    {
        var profile = JsonNode.Parse(File.ReadAllText(WebApp.Lanterns))!;
        profile["organisation"]!["name"] = name;
        profile["answers"]!["legacy-system-share-pct"] = new JsonObject { ["value"] = 80, ["source"] = Formula, ["note"] = Script };
        return Document(profile.ToJsonString());
    }

    private static FilePayload Document(string text) => new() { Name = "profile.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) };
}
