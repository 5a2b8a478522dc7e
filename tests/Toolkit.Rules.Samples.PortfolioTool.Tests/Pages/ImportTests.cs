using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Pages;

public sealed class ImportTests : IDisposable
{
    private readonly PortfolioApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task File_WithProblems_ChangesNothingAndTellsAllOfThem()
    {
        var before = Programmes();
        var page = await _app.UploadAsync(_app.CreateClient(), "UkRelease", Files.Uk(
            Files.UkLine(), Files.UkLine(("gmpp_id", "2"), ("end_date", "soon"), ("ipa_dca", "Purple")), Files.UkLine(("gmpp_id", "3"), ("department", "NASA"))));

        Assert.Equal(
            ["department | \"NASA\" | 1 | 4 | these lines are left out", "end_date | \"soon\" | 1 | 3 | these cells are unknown", "ipa_dca | \"Purple\" | 1 | 3 | these cells are unknown"],
            page.QuerySelectorAll("#problems tbody tr").Select(row => string.Join(" | ", new[] { 0, 1, 3, 4, 5 }.Select(cell => row.Children[cell].TextContent.Trim()))).Order(StringComparer.Ordinal));
        Assert.Contains("Lines that would be left out: 1.", page.QuerySelector(".card")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, Programmes());
    }

    [Fact]
    public async Task File_LookedThrough_ChangesNothingBeforeTheYes()
    {
        var client = _app.CreateClient();
        var before = Programmes();
        var preview = await _app.UploadAsync(client, "UkRelease", Files.Uk(Files.UkLine()));

        Assert.Contains("It replaces the release 2024-25 that is here, with its 213 programmes.", preview.QuerySelector(".card")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, Programmes());

        await PortfolioApp.PressAsync(client, preview, "Put 1 record in");
        Assert.Equal(before - 213 + 1, Programmes());
        Assert.Equal("Tax platform", _app.InDatabase(database => database.Programmes.Single(programme => programme.Release!.Name == "2024-25").Name));

        var again = await PortfolioApp.PressAsync(client, preview, "Put 1 record in");
        Assert.Contains("not waiting any more", again.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ChosenOtherwiseMeanwhile_IsNotTakenIn()
    {
        var client = _app.CreateClient();
        var before = Programmes();
        var seen = await _app.UploadAsync(client, "UkRelease", Files.Uk(Files.UkLine()));
        await PortfolioApp.PressAsync(client, seen, "Check the file", ("column.category", ""));

        var told = await PortfolioApp.PressAsync(client, seen, "Put 1 record in");
        Assert.Contains("not as you saw it", told.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, Programmes());
    }

    [Fact]
    public async Task Import_ThatFailsInTheMiddle_LeavesWhatWasThere()
    {
        using var scope = _app.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<PortfolioContext>();
        var desk = scope.ServiceProvider.GetRequiredService<ImportDesk>();
        var before = Programmes();
        var kept = await desk.KeepAsync(FileKind.UkRelease, "file.csv", Files.Uk(Files.UkLine(), Files.UkLine(("gmpp_id", "poison"))), default);
        await database.Database.ExecuteSqlRawAsync("CREATE TRIGGER poisoned BEFORE INSERT ON Programmes WHEN NEW.Key = 'poison' BEGIN SELECT RAISE(ABORT, 'disk full'); END");

        var import = (await desk.FindAsync(kept, default))!;
        await Assert.ThrowsAsync<DbUpdateException>(() => desk.TakeInAsync(import, 0, "Any name", default));

        Assert.Equal(before, Programmes());
        Assert.Single(_app.InDatabase(fresh => fresh.PendingImports.ToList()));
        Assert.Empty(_app.InDatabase(fresh => fresh.KeptMappings.ToList()));
    }

    [Fact]
    public async Task SystemsList_OfTheSameDay_ReplacesOnlyItsDepartments()
    {
        var client = _app.CreateClient();
        await _app.ImportAsync(client, "SystemsList", Files.Bytes("as_of,portfolio,department,system_id,system", "2026-09-30,example,tides,S1,Only one"));

        Assert.Equal([12, 1], new[] { "lanterns", "tides" }.Select(code => _app.InDatabase(database =>
            database.SystemsLists.Where(list => list.Department!.Code == code && list.AsOf == new DateOnly(2026, 9, 30)).SelectMany(list => list.Systems).Count())));
        Assert.Equal(2, _app.InDatabase(database => database.SystemsLists.Count(list => list.Department!.Code == "tides")));
    }

    [Theory]
    [InlineData("AustralianReport", "mdpr-2025.csv", "136 programmes of 47 departments")]
    [InlineData("ProgrammeRegister", "register-2026-09.csv", "22 programmes of 3 departments")]
    [InlineData("SystemsList", "systems-2026-09.csv", "25 systems of Department of Lanterns, Department of Tides, Harbour Lights Agency")]
    public async Task BundledFile_ChosenAgain_IsPreviewed(string kind, string file, string expected) =>
        Assert.Contains(expected, (await _app.UploadAsync(_app.CreateClient(), kind, Files.Bundled(file), file)).QuerySelector(".card")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Extremes_ThatAreTakenIn_CanBeReckonedWith()
    {
        var client = _app.CreateClient();
        await _app.ImportAsync(client, "ProgrammeRegister", Files.Bytes("as_of,programme_id,programme,department,category,digital,approved_m,staged_m,started_on,ends_on,proposed_on,approved_on,medium",
            "2026-11-24,P1,Largest,lanterns,Service,yes,1000000000,1000000000,1950-01-01,2099-12-31,1950-01-01,2099-12-31,yes", "2026-11-24,P2,Nothing,lanterns,Service,yes,0,0,,,,,", "2026-11-24,P3,More,lanterns,Service,yes,1,2,,,,,"));
        await _app.ImportAsync(client, "SystemsList", Files.Bytes("as_of,portfolio,department,system_id,system,critical,in_use_since,run_cost,change_cost",
            "2026-11-24,example,lanterns,S1,Oldest,yes,1950-01-01,1000000000,0", "2026-11-24,example,lanterns,S2,Unborn,yes,2099-12-31,0,0"));

        foreach (var page in new[] { "departments/lanterns", "heat-map", "shared", "changes", "estate", "programmes" })
            await _app.PageAsync($"/portfolios/example/{page}?at=2026-11-24&to=2026-11-24", client);
    }

    [Fact]
    public async Task File_OfAnotherKind_NamesTheColumnsItLacks()
    {
        var page = await _app.UploadAsync(_app.CreateClient(), "UkRelease", Files.Bundled("systems-2026-09.csv"));

        Assert.Contains("gmpp_id", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#preview"));
    }

    [Fact]
    public async Task Upload_WithoutToken_IsRefused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("UkRelease"), "kind" }, { new ByteArrayContent(Files.Uk(Files.UkLine())), "file", "f.csv" } };

        var answer = await _app.CreateClient().PostAsync(new Uri("/import", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Not understood", (await PortfolioApp.DocumentAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Upload_TooLarge_IsRefusedAndSaysHowMuchIsTaken()
    {
        var page = await _app.UploadAsync(_app.CreateClient(), "UkRelease", new byte[PortfolioToolOptions.LargestFile + 1]);

        Assert.Contains("5,000,000", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondStart_OnTheSameDatabase_AddsNothing()
    {
        var before = Programmes();
        using var second = new PortfolioApp(_app.Folder);

        Assert.Equal(before, second.InDatabase(database => database.Programmes.Count()));
    }

    private int Programmes() => _app.InDatabase(database => database.Programmes.Count());
}
