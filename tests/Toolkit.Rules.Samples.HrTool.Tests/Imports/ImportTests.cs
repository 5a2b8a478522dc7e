using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.HrTool.Tests.Imports;

public sealed class ImportTests
{
    public static TheoryData<Store> Stores => Store.All;

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfASoundFile_ReplacesTheRecordsAndTheReport(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var page = await visitor.UploadAsync(Importing.People(2500), "dft", day: "2026-10-31");
        Assert.Contains("Ready: 2,500 records", page.Body!.TextContent);
        var before = await app.PeopleOfAsync("dft");
        Assert.NotEqual(2500, before);
        await visitor.PressAsync(page, "Put 2,500 records in");
        var import = await app.EndAsync(Importing.IdOf(page));

        Assert.Equal(ImportState.Done, import.State);
        Assert.Equal(2500, import.Rows);
        Assert.Null(import.File);
        Assert.Equal(2500, await app.PeopleOfAsync("dft"));
        var extract = await app.AskAsync(database => database.Extracts.SingleAsync(extract => extract.Department!.Code == "dft" && extract.Kind == DeliveryKind.People));
        Assert.Equal(2500, extract.Rows);
        Assert.Equal(new DateOnly(2026, 10, 31), extract.AsOf);
        Assert.Equal("New HR system", extract.Source);
        var report = await app.AskAsync(database => database.Reports.Include(report => report.Figures).Include(report => report.Runs).OrderBy(report => report.Id).LastAsync());
        Assert.Equal(20, report.Figures.Single(figure => figure.Indicator == "digital-workforce-share").Value);
        Assert.Equal(RunCause.Import, Assert.Single(report.Runs).Cause);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_AfterWhichOneHasLeft_KeepsTheFigureUntilTenHave(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var shown = new List<(DateOnly AsOf, string Text)>();
        foreach (var (people, day) in new[] { (1000, "2026-08-31"), (999, "2026-09-30"), (990, "2026-10-31") })
        {
            var page = await visitor.UploadAsync(Importing.People(people), "dft", day: day);
            await visitor.PressAsync(page, $"Put {people:#,0} records in");
            await app.EndAsync(Importing.IdOf(page));
            var figure = await app.AskAsync(database => database.Reports.OrderByDescending(report => report.Id).SelectMany(report => report.Figures)
                .FirstAsync(figure => figure.Indicator == "digital-workforce-share"));
            shown.Add((figure.AsOf, figure.Text));
        }

        Assert.Equal([new(2026, 8, 31), new(2026, 8, 31), new(2026, 10, 31)], shown.Select(figure => figure.AsOf));
        Assert.Equal([false, true, false], shown.Select(figure => figure.Text.Contains("Kept:", StringComparison.Ordinal)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfAFileFromAnotherSystem_AsksWhatTheColumnsMean(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var page = await visitor.UploadAsync(Importing.Example("lanterns-2026-09-30/people.csv"));
        Assert.Contains("a text with a semicolon between the cells, UTF-8; headings on line 1", page.QuerySelector("#recognised")!.TextContent);
        page = await visitor.PressAsync(page, "Check the file", Importing.Column(page, "leaving_reason", "Exit interview"));
        Assert.Contains("Nothing is wrong with it: 638 records", page.Body!.TextContent);
        await visitor.PressAsync(page, "Put 638 records in");

        Assert.Equal(ImportState.Done, (await app.EndAsync(Importing.IdOf(page))).State);
        var reasons = await app.AskAsync(database => database.People.CountAsync(person => person.LeavingReason == LeavingReason.Progression));
        Assert.InRange(reasons, 1, 43);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfAFileWithMistakes_ShowsThemAllAndGoesNowhere(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var before = await app.PeopleOfAsync("lanterns");

        var page = await visitor.UploadAsync(Importing.Example("people-with-mistakes.csv"));
        Assert.Equal(
            [
                "- | 3 cells | 1", "full_time_share | \"half\" | 1", "left_on | \"31/02/2026\" | 1", "profession | \"<script>alert(1)</script>\" | 1",
                "profession | \"=cmd|' /C calc'!A0\" | 1", "profession | \"Pol[U+202E]icy\" (nearest: Policy) | 1", "profession | \"Pol[U+202E]icy\" | 1", "staff_number | \"L00001\", which stands in line 2 already | 1",
                "staff_number | nothing | 1",
            ],
            Importing.Problems(page).Order(StringComparer.Ordinal));
        Assert.Equal(0, await app.AskAsync(database => database.KeptMappings.CountAsync()));
        Assert.Equal(before, await app.PeopleOfAsync("lanterns"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Upload_OfADayThatCannotBe_IsNotTakenIn(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var told = await visitor.UploadAsync(Importing.People(20), day: "2062-09-30");
        Assert.Contains("lies in the future", told.QuerySelector("[role=alert]")!.TextContent);
        var old = await visitor.UploadAsync(Importing.People(20), day: "0206-09-30");
        Assert.Contains("lies before 1950", old.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(0, await app.AskAsync(database => database.Imports.CountAsync()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_ThrownAway_KeepsNoFileAndCannotBeSentOff(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var before = await app.PeopleOfAsync("lanterns");
        var page = await visitor.UploadAsync(Importing.People(20));

        var told = await visitor.PressAsync(page, "Throw the file away");
        Assert.Contains("Somebody threw the file away.", told.QuerySelector("[role=alert]")!.TextContent);
        told = await visitor.PressAsync(page, "Put 20 records in");
        Assert.Contains("sent off before", told.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal(0, await app.AskAsync(database => database.Set<ImportFile>().CountAsync()));
        Assert.Equal(before, await app.PeopleOfAsync("lanterns"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_ThatFailsInTheMiddle_LeavesNothingBehind(Store store)
    {
        var disk = new FailingInsert(after: 3);
        using var app = HrApp.On(store, services => services.ConfigureDbContext<HrContext>(options => options.AddInterceptors(disk)));
        using var visitor = app.Visit();
        var before = await app.PeopleOfAsync("lanterns");

        var page = await visitor.UploadAsync(Importing.People(6000));
        await visitor.PressAsync(page, "Put 6,000 records in");
        var import = await app.EndAsync(Importing.IdOf(page));

        Assert.Equal(ImportState.Uploaded, import.State);
        Assert.Equal(before, await app.PeopleOfAsync("lanterns"));
        Assert.NotNull(import.File);
        Assert.Equal(1, await app.AskAsync(database => database.Reports.CountAsync(report => report.Department!.Code == "lanterns")));
        page = await visitor.OpenAsync($"/imports/{import.Id}");
        Assert.Contains("Nothing of it was kept", page.QuerySelector("[role=alert]")!.TextContent);

        // The failure is over: the file is still here and can be sent off again.
        await visitor.PressAsync(page, "Put 6,000 records in");
        await WaitAsync(async () => await app.PeopleOfAsync("lanterns") == 6000);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Start_WithAnImportThatACrashLeftWaiting_TakesItUp(Store store)
    {
        using var app = HrApp.On(store, WithoutWorkers);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.People(1500));
        await visitor.PressAsync(page, "Put 1,500 records in");
        Assert.Equal(ImportState.Queued, await app.AskAsync(database => database.Imports.Select(import => import.State).SingleAsync()));

        using var again = app.Again();
        again.Visit().Dispose();
        Assert.Equal(ImportState.Done, (await again.EndAsync(Importing.IdOf(page))).State);
        Assert.Equal(1500, await again.PeopleOfAsync("lanterns"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfOlderRecords_IsRefused(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var before = await app.PeopleOfAsync("lanterns");

        var page = await visitor.UploadAsync(Importing.People(20), day: "2026-03-30");
        await visitor.PressAsync(page, "Put 20 records in");
        var import = await app.EndAsync(Importing.IdOf(page));

        Assert.Equal(ImportState.Refused, import.State);
        Assert.Equal("The records already here are of 31 March 2026; older ones do not replace them.", import.Message);
        Assert.Equal(before, await app.PeopleOfAsync("lanterns"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Confirm_ByASecondPerson_SendsTheFileOffOnce(Store store)
    {
        using var app = HrApp.On(store, WithoutWorkers);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.People(20));

        await visitor.PressAsync(page, "Put 20 records in");
        var second = await visitor.PressAsync(page, "Put 20 records in");

        Assert.Contains("sent off before", second.Body!.TextContent);
        Assert.Equal(1, await app.AskAsync(database => database.Imports.Select(import => import.Version).SingleAsync()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Upload_WithoutWhatItNeeds_SaysEverythingThatIsMissing(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var page = await visitor.PressAsync(await visitor.OpenAsync("/imports"), "Upload", ("AsOf", ""), ("Source", "a\u202Eb"));

        Assert.Equal(3, page.QuerySelectorAll("[role=alert] li").Length);
        Assert.Equal(0, await app.AskAsync(database => database.Imports.CountAsync()));
    }

    private static void WithoutWorkers(IServiceCollection services)
    {
        foreach (var worker in services.Where(service => service.ImplementationType?.Namespace?.StartsWith("Toolkit.Rules.Samples", StringComparison.Ordinal) == true
            && service.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService)).ToList())
            services.Remove(worker);
    }

    private static async Task WaitAsync(Func<Task<bool>> condition)
    {
        for (var tries = 0; tries < 600 && !await condition(); tries++)
            await Task.Delay(50);
        Assert.True(await condition());
    }

    /// <summary>A disk that is full once, in the middle of the third batch.</summary>
    private sealed class FailingInsert(int after) : SaveChangesInterceptor
    {
        private int _batches;

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            eventData.Context!.ChangeTracker.Entries<Person>().Any() && ++_batches == after ? throw new IOException("No space left on device.") : new(result);
    }
}
