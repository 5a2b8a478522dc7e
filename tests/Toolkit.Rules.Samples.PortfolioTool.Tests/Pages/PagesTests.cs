using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Pages;

public sealed class PagesTests(PortfolioApp app) : IClassFixture<PortfolioApp>
{
    [Theory]
    [InlineData("/", "Portfolios")]
    [InlineData("/import", "Import")]
    [InlineData("/questions", "Which questions such records answer")]
    [InlineData("/about", "About the data")]
    [InlineData("/portfolios/uk", "Departments")]
    [InlineData("/portfolios/uk/programmes", "Programmes")]
    [InlineData("/portfolios/uk/heat-map?at=2022-23", "Departments by approaches")]
    [InlineData("/portfolios/au/shared", "What several departments need")]
    [InlineData("/portfolios/uk/changes?from=2021-22&to=2024-25", "What has moved")]
    [InlineData("/portfolios/uk/estate", "Estate")]
    [InlineData("/portfolios/uk/departments/hmrc", "HM Revenue and Customs")]
    public async Task Page_Asked_HasItsHeadingAndItsHeaders(string address, string heading)
    {
        var answer = await app.CreateClient().GetAsync(new Uri(address, UriKind.Relative));
        var page = await PortfolioApp.DocumentAsync(answer);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Empty(page.QuerySelectorAll("script, [style], [onclick]"));
    }

    [Theory]
    [InlineData("/portfolios/fr")]
    [InlineData("/portfolios/uk/departments/nasa")]
    [InlineData("/portfolios/uk/departments/hmrc/answers/no-such-question")]
    [InlineData("/portfolios/uk/departments/nasa/report.json")]
    [InlineData("/nothing")]
    public async Task Page_ThatIsNotThere_SaysSo(string address)
    {
        var answer = await app.CreateClient().GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Nothing here", (await PortfolioApp.DocumentAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Department_WithARegister_ShowsValueSourceDateAndNumberOfRecords()
    {
        var page = await app.PageAsync("/portfolios/example/departments/lanterns");
        var row = page.QuerySelectorAll("[aria-label='Answered by the records'] tbody tr").Single(one => one.QuerySelector("th")!.TextContent.Contains("more than 6 million US dollars", StringComparison.Ordinal));

        Assert.Equal(
            ["95.5%", "Programme register of Lanterns and Tides, 2026-09-30. Computed as of 2026-09-30; programmes counted: 8."],
            row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["DLT301", "DLT402"], page.QuerySelectorAll(".card .id").Select(id => id.TextContent));
    }

    [Fact]
    public async Task Department_FieldNotPublished_SaysWhyNothingWasComputed()
    {
        var page = await app.PageAsync("/portfolios/uk/departments/hmrc");
        var reasons = page.QuerySelectorAll("[aria-label='Not computed'] tbody tr").ToDictionary(row => row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1], row => row.QuerySelector("td")!.TextContent);

        Assert.Equal("The programmes do not say: the approved value; the value released in stages.", reasons["staged-money-pct"]);
        Assert.Equal("The programmes do not say: the approved value.", reasons["large-project-money-pct"]);
        Assert.DoesNotContain("digital-minister-named", reasons.Keys);
        Assert.Contains(page.QuerySelectorAll("details a"), link => link.GetAttribute("href")!.EndsWith("/digital-minister-named", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Department_EveryQuestion_StandsInOnePlace()
    {
        var page = await app.PageAsync("/portfolios/example/departments/tides");
        var keys = page.QuerySelectorAll("a[href*='/answers/']").Select(link => link.GetAttribute("href")!.Split('/')[^1]).ToList();

        Assert.Equal(Indicators.IndicatorCatalogue.All.Select(indicator => indicator.Key).Order(), keys.Order());
    }

    [Fact]
    public async Task HeatMap_Cells_SayWithoutColourWhatIsKnown()
    {
        var page = await app.PageAsync("/portfolios/example/heat-map");
        var columns = page.QuerySelectorAll(".heat thead th").Select(cell => cell.TextContent).ToList();
        string Cell(string department, string approach) => page.QuerySelectorAll(".heat tbody tr").Single(row => row.QuerySelector("th")!.TextContent == department)
            .Children[columns.IndexOf(approach)].ChildNodes[0].TextContent.Trim();

        Assert.Equal(21 + 2, columns.Count);
        Assert.StartsWith("high 0.7", Cell("Department of Lanterns", "DLT301"), StringComparison.Ordinal);
        Assert.Equal("not known", Cell("Department of Tides", "DLT301"));
        Assert.Equal("not known", Cell("Department of Tides", "DLT703"));
    }

    [Fact]
    public async Task Shared_NeededByMost_IsSaidInASentence() =>
        Assert.Equal("2 of 3 organisations need DLT402; do it once at the centre.", (await app.PageAsync("/portfolios/example/shared")).QuerySelector(".card strong")!.TextContent);

    [Fact]
    public async Task Changes_BetweenTwoReleases_ShowRankAndNeed()
    {
        var page = await app.PageAsync("/portfolios/example/changes?from=2025-09-30&to=2026-09-30");
        var moves = page.QuerySelectorAll("[aria-label='Needs and ranks'] tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent))).ToList();

        Assert.True(
            moves.Exists(move => move.StartsWith("Department of Tides | DLT301 | place ", StringComparison.Ordinal) && move.Contains("| not known, between", StringComparison.Ordinal)),
            string.Join("\n", moves));
        Assert.Contains("Sea wall at Low Point T-09 | Department of Tides | Amber to Red",
            page.QuerySelectorAll("[aria-label='Programmes that changed'] tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()))));
    }

    [Fact]
    public async Task Estate_WithTables_ShowsExposureAndAnswers()
    {
        var page = await app.PageAsync("/portfolios/example/estate");
        var lanterns = page.QuerySelector("section[aria-labelledby='d-lanterns']")!;

        Assert.Equal("72.7%", lanterns.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("is legacy", StringComparison.Ordinal)).Children[1].TextContent);
        Assert.Matches(@"Of 11 systems that name their product,\s+7 run one with vulnerabilities.*\s+6 of these are legacy", lanterns.TextContent);
        var systems = lanterns.QuerySelectorAll("[aria-label^='Systems of'] tbody tr").Select(row => (Legacy: row.Children[4].TextContent, Exploited: row.Children[5].TextContent)).ToList();
        Assert.Equal(8, systems.Count(row => row.Legacy == "yes"));
        Assert.Equal(3, systems.Count(row => row.Legacy == "no"));
        Assert.Equal(1, systems.Count(row => row.Legacy == "not said"));
        Assert.Equal(7, systems.Count(row => row.Exploited.StartsWith("yes", StringComparison.Ordinal)));
        Assert.Equal(6, systems.Count(row => row.Exploited.StartsWith("yes", StringComparison.Ordinal) && row.Legacy == "yes"));
    }

    [Fact]
    public async Task Questions_Counts_AreThoseOfTheRows()
    {
        var page = await app.PageAsync("/questions");
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList()).ToList();
        var said = page.QuerySelectorAll("main ul li").Select(item => item.TextContent).ToList();

        Assert.Equal(126, rows.Count);
        for (var portfolio = 0; portfolio < 3; portfolio++)
            Assert.Contains($": {rows.Count(row => row[2 + portfolio] != "open")} of 126", said[portfolio], StringComparison.Ordinal);
        Assert.All(rows.Where(row => row[1].StartsWith("none of these", StringComparison.Ordinal)), row => Assert.Equal(["open", "open", "open"], row[2..]));
        Assert.Equal(0, rows.Count(row => row[2] != "open"));
    }

    [Fact]
    public async Task Readme_Figures_AreThoseOfTheQuestionsPage()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("samples", "Toolkit.Rules.Samples.PortfolioTool", "README.md"));
        var page = await app.PageAsync("/questions");

        Assert.Contains($"strategies and systems can answer {page.QuerySelectorAll("tbody tr").Count(row => !row.Children[1].TextContent.StartsWith("none", StringComparison.Ordinal))}.", readme, StringComparison.Ordinal);
        Assert.Contains("published answers **none**", readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_AsJson_IsTheReportOfThePage()
    {
        var json = await app.CreateClient().GetStringAsync(new Uri("/portfolios/example/departments/lanterns/report.json?at=2026-09-30", UriKind.Relative));

        using var report = JsonDocument.Parse(json);
        Assert.Equal("DLT301", report.RootElement.GetProperty("recommendations")[0].GetProperty("id").GetString());
    }
}
