using AngleSharp.Dom;
using Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Pages;

public sealed class HostileTextTests : IDisposable
{
    private const string Script = "<script>alert(1)</script>";
    private const string Formula = "=cmd|' /C calc'!A0";

    private readonly PortfolioApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Markup_InANameAndACategory_IsShownAsText()
    {
        var client = _app.CreateClient();
        await _app.ImportAsync(client, "ProgrammeRegister", Register(Script, Script));

        var page = await _app.PageAsync("/portfolios/example/programmes?release=2026-09-30", client);

        Assert.Equal(2, page.QuerySelectorAll("bdi").Count(text => text.TextContent == Script));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("Service;" + Formula, "Service;'" + Formula)]
    public async Task Formula_InANameOrACategory_GetsAnApostropheInTheCsv(string category, string inert)
    {
        var client = _app.CreateClient();
        await _app.ImportAsync(client, "ProgrammeRegister", Register(Formula, category));

        var csv = await client.GetByteArrayAsync(new Uri("/portfolios/example/programmes?release=2026-09-30&handler=Csv", UriKind.Relative));

        var survey = TableFile.Open(new MemoryStream(csv)).Survey;
        Assert.Equal("'" + Formula, survey.Columns.Single(column => column.Column.Heading == "programme").Values.Single().Value);
        Assert.Equal(inert, survey.Columns.Single(column => column.Column.Heading == "category").Values.Single().Value);
    }

    [Fact]
    public async Task DirectionOverride_InAName_IsRefusedAndShownByItsNumber()
    {
        var page = await _app.UploadAsync(_app.CreateClient(), "ProgrammeRegister", Register("safe\u202Etxet", "Service"));

        Assert.Contains("\"safe[U+202E]txet\"", page.QuerySelectorAll("#problems td bdi").Select(cell => cell.TextContent));
        Assert.DoesNotContain('\u202E', page.Body!.TextContent);
    }

    [Fact]
    public async Task Markup_InTheNameOfAFile_IsShownAsText()
    {
        var page = await _app.UploadAsync(_app.CreateClient(), "ProgrammeRegister", Register("Permits", "Service"), "<img src=x>.csv");

        Assert.Equal("<img src=x>.csv", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("img"));
    }

    private static byte[] Register(string name, string category) => Files.Bytes(
        "as_of,programme_id,programme,department,category,digital,approved_m", $"2026-09-30,P1,\"{name}\",lanterns,\"{category}\",yes,1");
}
