using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toolkit.Rules.Browser.Tests.HrTool;

/// <summary>Two people edit the same answer: the second is told, and nothing is overwritten.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TwoBrowsersTests(BrowserFixture browser, HrDesk desk)
{
    [BrowserFact]
    public async Task Save_AfterSomebodyElse_TellsTheSecondAndKeepsTheFirst()
    {
        var question = desk.Address + "/departments/dft/answers/digital-vacancy-rate";
        await using var first = await browser.VisitAsync();
        await using var second = await browser.VisitAsync();
        await first.Page.GotoAsync(question);
        await second.Page.GotoAsync(question);

        await first.Page.Locator("#value").FillAsync("5");
        await first.Page.Button("Save").ClickAsync();
        await Expect(first.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The answer is saved.");
        await second.Page.Locator("#value").FillAsync("9");
        await second.Page.Button("Save").ClickAsync();

        await Expect(second.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("somebody else changed this answer meanwhile");
        await Expect(second.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Theirs: 5%");
        await Expect(second.Page.Locator("#value")).ToHaveValueAsync("9");
        await AxeCheck.PassesAsync(second.Page);
        await second.PictureAsync("hr-two-browsers");
        await first.Page.GotoAsync(question);
        await Expect(first.Page.Locator("#value")).ToHaveValueAsync("5");

        await second.Page.GetByRole(AriaRole.Link, new() { Name = "take theirs" }).ClickAsync();
        await Expect(second.Page.Locator("#value")).ToHaveValueAsync("5");
        Assert.Equal([], second.Complaints);
    }
}
