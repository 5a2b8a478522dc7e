using AngleSharp.Dom;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.HrTool.Tests.Imports;

namespace Toolkit.Rules.Samples.HrTool.Tests.Pages;

public sealed class PageTests
{
    public static TheoryData<Store> Stores => Store.All;

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Page_OfEveryKind_ShowsTheLicenceAndHasOneHeading(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        foreach (var path in new[] { "/", "/departments/dft", "/departments/lanterns", "/departments/dft/records", "/departments/lanterns/records", "/departments/dft/history", "/departments/dft/answers/digital-leader-on-board", "/imports", "/about" })
        {
            var page = await visitor.OpenAsync(path);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Contains("licensed under the", page.QuerySelector("footer")!.TextContent);
            Assert.Contains("Open Government Licence v3.0", page.QuerySelector("footer")!.TextContent);
            Assert.Empty(page.QuerySelectorAll("[style], script:not([src]), style"));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Department_Shown_AccountsForEveryQuestionAndApproach(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.OpenAsync("/departments/lanterns");

        var answered = page.QuerySelectorAll("#figures ~ div tbody tr").Length;
        var open = page.QuerySelectorAll("#open ~ ul li").Length;
        Assert.Equal(54, answered + open);
        Assert.True(answered >= 25, $"{answered} questions are answered from the records.");
        Assert.Equal(9, page.QuerySelectorAll("article").Length + page.QuerySelectorAll("#others ~ ul li").Length);
        Assert.All(page.QuerySelectorAll("#figures ~ div tbody tr"), row => Assert.Matches("Invented HR system.*31 March 2026.*[0-9]", row.TextContent.ReplaceLineEndings(" ")));
        Assert.All(page.QuerySelectorAll("#open ~ ul li .why"), why => Assert.NotEmpty(why.TextContent.Trim()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task History_OfTwoLists_ShowsWhatMoved(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        foreach (var (kind, rows) in new[] { ("Posts", 619), ("Campaigns", 64), ("Learning", 697) })
        {
            var page = await visitor.UploadAsync(Importing.Example($"lanterns-2026-09-30/{kind.ToLowerInvariant()}.csv"), kind: kind);
            await visitor.PressAsync(page, $"Put {rows} records in");
            await app.EndAsync(Importing.IdOf(page));
        }
        var history = await visitor.OpenAsync("/departments/lanterns/history");
        var first = history.QuerySelectorAll("#from option").Last().GetAttribute("value");
        history = await visitor.OpenAsync($"/departments/lanterns/history?from={first}");

        Assert.Equal(9, history.QuerySelector("table")!.QuerySelectorAll("tbody tr").Length);
        var moves = history.QuerySelector("table")!.QuerySelectorAll("tbody td:last-child").Select(cell => cell.TextContent).ToList();
        Assert.Contains(moves, move => move.StartsWith("up ", StringComparison.Ordinal) || move.StartsWith("down ", StringComparison.Ordinal));
        Assert.Contains(moves, move => move.Contains("need ", StringComparison.Ordinal));
        Assert.Contains("established digital positions", history.QuerySelectorAll("table").Last().TextContent);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Records_OfFewPeople_ShowNoNumber(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.OpenAsync("/departments/dcms/records");

        var people = page.QuerySelector("#people")!.ParentElement!.QuerySelectorAll("tbody tr").ToDictionary(row => row.Children[0].TextContent, row => row.Children[1].TextContent);
        Assert.Equal("fewer than 10", people["Information Technology"]);
        Assert.All(people.Values, number => Assert.Matches("^(fewer than 10|[0-9,]*0 or more)$", number));
        Assert.Equal("None have been delivered.", page.QuerySelector("#learning")!.ParentElement!.QuerySelector("p")!.TextContent);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Records_WithoutVacancies_SayThatTheyAreNotStated(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        async Task<IEnumerable<string>> VacantAsync(string code) =>
            (await visitor.OpenAsync($"/departments/{code}/records")).QuerySelectorAll("section:has(#posts) tbody td:last-child").Select(cell => cell.TextContent);

        Assert.All(await VacantAsync("dft"), number => Assert.Equal("not stated", number));
        Assert.All(await VacantAsync("lanterns"), number => Assert.Matches("^[0-9]+$", number));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Records_ThatContradictThemselves_AreNamedHereAndNowhereElse(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var file = "staff_number,profession,grade,in_service_since,left_on\n"u8.ToArray()
            .Concat(Enumerable.Range(1, 30).SelectMany(row => System.Text.Encoding.UTF8.GetBytes($"N{row},Policy,SEO,2020-01-01,{(row == 7 ? "2019-01-01" : "")}\n"))).ToArray();

        var page = await visitor.UploadAsync(file);
        await visitor.PressAsync(page, "Put 30 records in");
        await app.EndAsync(Importing.IdOf(page));
        var alert = (await visitor.OpenAsync("/departments/lanterns/records")).QuerySelector(".alert")!;

        Assert.Contains("Records that contradict themselves: 1", alert.TextContent);
        Assert.StartsWith("N7: ", Assert.Single(alert.QuerySelectorAll("li")).TextContent);
        var stored = await app.AskAsync(database => Task.FromResult(database.Reports.OrderBy(report => report.Id).Last()));
        Assert.DoesNotContain("N7", stored.Profile + stored.Report);
        Assert.Contains("not all of one day", (await visitor.OpenAsync("/departments/lanterns")).QuerySelector(".notice")!.TextContent);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Downloads_OfAReport_AreTheLibrarysDocuments(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var report = JsonReport.Parse(await visitor.Client.GetStringAsync("/departments/lanterns/report.json"));
        Assert.Equal(OrganisationKind.Department, report.Organisation.Kind);
        Assert.Equal(21, report.Recommendations.Count + report.Others.Count);
        Assert.StartsWith("# ", await visitor.Client.GetStringAsync("/departments/lanterns/report.md"));
        Assert.Equal(55, (await visitor.Client.GetStringAsync("/departments/lanterns/answers.csv")).TrimEnd('\n').Split('\n').Length);
    }
}
