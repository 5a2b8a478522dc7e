using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Pages;

/// <summary>Files that people brought to other tools, or that are published in this shape; each stands for a kind.</summary>
public sealed class CaseTests : IDisposable
{
    private readonly PortfolioApp _app = new();

    public void Dispose() => _app.Dispose();

    /// <summary>04: names as an inventory writes them. What the catalogue knows is yes, and the others are not known.</summary>
    [Fact]
    public async Task Products_ThatNoTableKnows_AreNotKnownAndListed()
    {
        var client = _app.CreateClient();
        var preview = await _app.UploadAsync(client, "SystemsList", Files.Case("04-system-names.csv"));
        Assert.Contains("does not know Microsoft Windows Server 2012 R2 Standard (1 system); the nearest name is Windows Server.", preview.QuerySelector("#answers ~ .alert")!.TextContent, StringComparison.Ordinal);
        await PortfolioApp.PressAsync(client, preview, "Put 4 records in");

        var page = await _app.PageAsync("/portfolios/example/estate", client);
        var rows = page.QuerySelectorAll("[aria-label^='Systems of'] tbody tr").Where(row => row.TextContent.Contains("host-", StringComparison.Ordinal))
            .ToDictionary(row => row.QuerySelector("th bdi")!.TextContent, row => row.Children[5].TextContent.Trim());
        Assert.Equal(["not known", "yes, by ransomware too", "yes, by ransomware too", "not known"], new[] { "host-0", "host-1", "host-2", "host-3" }.Select(host => rows[host]));
        var names = page.QuerySelectorAll("[aria-label^='Names that the catalogue does not know'] tbody tr").Select(row => row.Children[0].TextContent.Trim() + ": " + row.Children[2].TextContent.Trim());
        Assert.Contains("Microsoft Windows Server 2012 R2 Standard: Windows Server", names);
        Assert.Contains("Microsoft Microsoft SQL Server 2014: SQL Server", names);
    }

    /// <summary>05: whole currency under a heading of millions.</summary>
    [Fact]
    public async Task Amounts_OfAnotherUnit_AreShownAndAskedAbout()
    {
        var client = _app.CreateClient();
        var page = await _app.UploadAsync(client, "ProgrammeRegister", Files.Case("05-register-whole-currency.csv"));

        Assert.Contains("from 2,788,000,000,000 to 6,279,429,000,000, sum 9,067,429,000,000", Field(page, "approved_m"), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#problems tbody tr"), row => row.TextContent.Contains("6,279,429,000,000", StringComparison.Ordinal) || row.TextContent.Contains("6279429000000", StringComparison.Ordinal));
        Assert.Contains("Is it in whole units of the currency?", page.QuerySelector("#answers ~ .alert")!.TextContent, StringComparison.Ordinal);
        page = await PortfolioApp.PressAsync(client, page, "Check the file", ("scale.approved_m", "1"));
        Assert.Contains("from 2,788,000 to 6,279,429, sum 9,067,429", Field(page, "approved_m"), StringComparison.Ordinal);
        await PortfolioApp.PressAsync(client, page, "Put 2 records in");
        Assert.Equal(6.279429m, _app.InDatabase(database => database.Programmes.Single(programme => programme.Release!.Name == "2026-11-02" && programme.Key == "P1").WholeLifeCost));
    }

    /// <summary>10: padding that a spreadsheet leaves; B09: blank rows.</summary>
    [Theory]
    [InlineData("10-empty-columns.csv")]
    [InlineData("s03-blank.csv")]
    public async Task Padding_OfASpreadsheet_IsPassedOver(string file)
    {
        var page = await _app.UploadAsync(_app.CreateClient(), "SystemsList", Files.Case(file));

        Assert.NotNull(page.QuerySelector("#preview"));
        Assert.DoesNotContain("left out", page.QuerySelector(".card")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>13: the header as published, without the column of the release, which is asked for.</summary>
    [Fact]
    public async Task Header_AsPublished_IsReadAndTheReleaseAskedFor()
    {
        var client = _app.CreateClient();
        var page = await _app.UploadAsync(client, "UkRelease", Files.Case("13-published-release-header.csv"));
        Assert.Contains("release", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

        page = await PortfolioApp.PressAsync(client, page, "Check the file", ("constant.release", "2020-21"));
        Assert.Empty(page.QuerySelectorAll("#problems"));
        await PortfolioApp.PressAsync(client, page, "Put 1 record in");
        var programme = _app.InDatabase(database => database.Programmes.Single(programme => programme.Release!.Name == "2020-21"));
        Assert.Equal("X_0001", programme.Key);
        Assert.Equal("Alpha", programme.Name);
        Assert.Equal(100m, programme.WholeLifeCost);
        Assert.True(programme.IsDigital);
        Assert.Equal(Rating.Amber, programme.Rating);
        Assert.Equal(new DateOnly(2027, 3, 31), programme.EndsOn);

        // The release of the next file is asked for again: that of the file before would replace it.
        page = await _app.UploadAsync(client, "UkRelease", Files.Case("13-published-release-header.csv"));
        Assert.Contains("release", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>16 and B17: a day that lies ahead.</summary>
    [Theory]
    [InlineData("ProgrammeRegister", "16-future-day.csv")]
    [InlineData("SystemsList", "s08-future.csv")]
    public async Task Day_ThatLiesAhead_IsRefused(string kind, string file)
    {
        var page = await _app.UploadAsync(_app.CreateClient(), kind, Files.Case(file));

        Assert.Null(page.QuerySelector("#preview"));
        Assert.Contains("No line gives a record", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("as_of", page.QuerySelector("#problems tbody th")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contracts_Imported_AnswerQuestions()
    {
        var client = _app.CreateClient();
        await _app.ImportAsync(client, "ContractsList", Files.Bytes(
            "as_of;portfolio;department;contract_id;contract;digital;value;published_on;signed_on;sme;new_supplier",
            "2026-09-30;example;lanterns;K1;Lamps;yes;1.000.000,00;2026-01-01;2026-04-01;yes;no", "2026-09-30;example;lanterns;K2;Wicks;yes;3.000.000,00;2026-01-01;2026-06-01;no;yes"));

        var page = await _app.PageAsync("/portfolios/example/departments/lanterns", client);
        Assert.Contains("25%", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, _app.InDatabase(database => database.ContractsLists.SelectMany(list => list.Contracts).Count()));
    }

    [Fact]
    public async Task Mapping_Confirmed_IsUsedForTheNextFile()
    {
        var client = _app.CreateClient();
        static byte[] File(string day) => Files.Bytes("when,no,title,who,kind,it,money", $"{day},P1,Permits,lanterns,Service,yes,12");
        var page = await _app.UploadAsync(client, "ProgrammeRegister", File("2026-08-31"));
        page = await PortfolioApp.PressAsync(client, page, "Check the file",
            ("column.as_of", "0"), ("column.programme_id", "1"), ("column.programme", "2"), ("column.department", "3"), ("column.category", "4"), ("column.digital", "5"), ("column.approved_m", "6"));
        page = await PortfolioApp.PressAsync(client, page, "Check the file", ("scale.approved_m", "1000000"));
        Assert.NotNull(page.QuerySelector("#preview"));
        await PortfolioApp.PressAsync(client, page, "Put 1 record in", ("name", "Office list"));

        page = await _app.UploadAsync(client, "ProgrammeRegister", File("2026-10-31"));
        Assert.Contains("Read as Office list, version 1.", page.QuerySelector("#recognised")!.TextContent.ReplaceLineEndings(" "), StringComparison.Ordinal);
        await PortfolioApp.PressAsync(client, page, "Put 1 record in");
        Assert.Equal([12m, 12m], _app.InDatabase(database => database.Programmes.Where(programme => programme.Name == "Permits").Select(programme => programme.WholeLifeCost!.Value).ToArray()));
        Assert.Equal(1, _app.InDatabase(database => database.KeptMappings.Single().Version));
    }

    [Fact]
    public async Task Upload_OfNoTable_NamesWhatItIs()
    {
        var page = await _app.UploadAsync(_app.CreateClient(), "SystemsList", [.. "%PDF-1.7\n"u8, .. new byte[100]]);

        Assert.Contains("PDF", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(_app.InDatabase(database => database.PendingImports.ToList()));
    }

    private static string Field(IHtmlDocument page, string field) => page.QuerySelector($"[name='column.{field}']")!.Closest(".field")!.TextContent;
}
