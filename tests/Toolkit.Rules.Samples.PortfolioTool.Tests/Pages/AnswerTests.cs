using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Pages;

public sealed class AnswerTests : IDisposable
{
    private const string Department = "/portfolios/uk/departments/hmrc";
    private const string Legacy = Department + "/answers/legacy-system-share-pct";

    private readonly PortfolioApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Answer_Saved_StandsOnTheDepartment()
    {
        var client = _app.CreateClient();
        var page = await PortfolioApp.DocumentAsync(await SendAsync(client, Legacy, "28.5", "Register of 2026"));

        Assert.Equal("HM Revenue and Customs", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("28.5%", page.QuerySelector("section[aria-labelledby=typed]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Register of 2026, 24 November 2026", Plain(page.QuerySelector("section[aria-labelledby=typed]")!), StringComparison.Ordinal);
        Assert.Null((await _app.PageAsync(Department + "?at=2024-25", client)).QuerySelector("section[aria-labelledby=typed]"));
    }

    [Fact]
    public async Task Answer_ThatDoesNotApply_StandsThereWithItsReason()
    {
        var client = _app.CreateClient();
        var sent = await PortfolioApp.SendAsync(client, Legacy, await _app.PageAsync(Legacy, client), ("Input.NotApplicable", "true"), ("Input.Reason", "runs no systems"));

        Assert.Equal("does not apply: runs no systems", (await PortfolioApp.DocumentAsync(sent)).QuerySelector("section[aria-labelledby=typed] strong")!.TextContent);
        var form = await _app.PageAsync(Legacy, client);
        Assert.True(form.QuerySelector<IHtmlInputElement>("[name='Input.NotApplicable']")!.IsChecked);
        Assert.Equal("", form.QuerySelector<IHtmlInputElement>("#value")!.Value);
        Assert.Equal("runs no systems", form.QuerySelector<IHtmlInputElement>("#reason")!.Value);
    }

    [Fact]
    public async Task Answer_OutOfRange_IsNotSavedAndSaysWhatIsAllowed()
    {
        var page = await PortfolioApp.DocumentAsync(await SendAsync(_app.CreateClient(), Legacy, "128", ""));

        Assert.StartsWith("Not saved", page.QuerySelector("[role=alert]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("128", page.QuerySelector<IHtmlInputElement>("#value")!.Value);
        Assert.Empty(_app.InDatabase(database => database.TypedAnswers.ToList()));
    }

    [Fact]
    public async Task TwoPeople_OnOneAnswer_TheSecondIsToldAndNothingIsOverwritten()
    {
        var (first, second) = (_app.CreateClient(), _app.CreateClient());
        var (seenFirst, seenSecond) = (await _app.PageAsync(Legacy, first), await _app.PageAsync(Legacy, second));
        await PortfolioApp.SendAsync(first, Legacy, seenFirst, ("Input.Value", "20"), ("Input.Source", "first"));

        var told = await PortfolioApp.DocumentAsync(await PortfolioApp.SendAsync(second, Legacy, seenSecond, ("Input.Value", "40"), ("Input.Source", "second")));

        Assert.Contains("Theirs: 20% (first)", Plain(told.QuerySelector("[role=alert]")!), StringComparison.Ordinal);
        Assert.Equal("40", told.QuerySelector<IHtmlInputElement>("#value")!.Value);
        Assert.Equal("first", _app.InDatabase(database => database.TypedAnswers.Single().Source));

        await PortfolioApp.SendAsync(second, Legacy, told, ("Input.Value", "40"), ("Input.Source", "second"));
        Assert.Equal("second", _app.InDatabase(database => database.TypedAnswers.Single().Source));
    }

    [Fact]
    public async Task Answer_Withdrawn_IsOpenAgain()
    {
        var client = _app.CreateClient();
        await SendAsync(client, Legacy, "28.5", "");
        var page = await _app.PageAsync(Legacy, client);
        var withdraw = page.QuerySelector<IHtmlButtonElement>("button[formaction]")!.GetAttribute("formaction")!;
        var fields = page.QuerySelectorAll<IHtmlInputElement>("form[method=post] input").Select(input => KeyValuePair.Create(input.Name!, input.Value));
        await client.PostAsync(new Uri(withdraw, UriKind.Relative), new FormUrlEncodedContent(fields));

        Assert.Null((await _app.PageAsync(Department, client)).QuerySelector("section[aria-labelledby=typed]"));
        Assert.Null(_app.InDatabase(database => database.TypedAnswers.Single().Text));
    }

    [Fact]
    public async Task Answer_WhereTheRecordsHaveAnother_CountsAndBothAreShown()
    {
        var client = _app.CreateClient();
        await SendAsync(client, "/portfolios/example/departments/lanterns/answers/legacy-system-share-pct", "5", "Audit");

        var row = (await _app.PageAsync("/portfolios/example/departments/lanterns", client)).QuerySelectorAll("[aria-label='Answered by the records'] tbody tr")
            .Single(one => one.TextContent.Contains("is legacy", StringComparison.Ordinal));

        Assert.Contains("72.7%", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("A person says 5%, and that counts.", Plain(row), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("digital-minister-named", "yes", "yes")]
    [InlineData("key-data-maturity", "2", "level 2")]
    [InlineData("contract-size-median", "250000", "GBP 250,000")]
    [InlineData("strategy-priority-count", "3", "3")]
    [InlineData("release-interval-months", "1.5", "1.5 months")]
    [InlineData("digital-leader-tenure-years", "3", "3 years")]
    public async Task Answer_OfEachKind_IsShownInItsUnit(string key, string typed, string shown)
    {
        var page = await PortfolioApp.DocumentAsync(await SendAsync(_app.CreateClient(), $"{Department}/answers/{key}", typed, ""));

        Assert.Equal(shown, page.QuerySelector("section[aria-labelledby=typed] strong")!.TextContent);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string value, string source) =>
        await PortfolioApp.SendAsync(client, address, await _app.PageAsync(address, client), ("Input.Value", value), ("Input.Source", source));

    private static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
