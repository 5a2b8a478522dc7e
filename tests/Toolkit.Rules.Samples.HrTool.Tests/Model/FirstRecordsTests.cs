using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.HrTool.Tests.Model;

public sealed class FirstRecordsTests
{
    public static TheoryData<Store> Stores => Store.All;

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Start_OnANewDatabase_ComputesAReportForEachList(Store store)
    {
        using var app = HrApp.On(store);

        var reports = await app.AskAsync(database => database.Reports.Include(report => report.Runs).Include(report => report.Department).ToListAsync());
        Assert.Equal(11, reports.Select(report => report.DepartmentId).Distinct().Count());
        Assert.Equal(
            [new(2016, 3, 31), new DateOnly(2016, 9, 30)],
            reports.Where(report => report.Department!.Code == "dft").Select(report => report.AsOf).Order());
        Assert.All(reports.SelectMany(report => report.Runs), run =>
        {
            Assert.Equal(RunCause.FirstRecords, run.Cause);
            Assert.Equal(HrApp.Noon.UtcDateTime, run.At);
        });
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Start_OnAFilledDatabase_AddsNothing(Store store)
    {
        using var app = HrApp.On(store);
        var before = await CountAsync(app);
        using var again = app.Again();

        Assert.Equal(before, await CountAsync(again));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Figures_OfPublishedLists_AreSharesOfHoursAndNothingElse(Store store)
    {
        using var app = HrApp.On(store);

        var latest = await app.AskAsync(database => database.Reports.Include(report => report.Figures).Include(report => report.Department)
            .Where(report => report.Department!.Code == "defra").OrderBy(report => report.Id).LastAsync());
        var figure = Assert.Single(latest.Figures, figure => figure.Value is not null);
        Assert.Equal("digital-workforce-share", figure.Indicator);
        Assert.Equal(9, figure.Value);
        Assert.Equal(new DateOnly(2016, 3, 31), figure.AsOf);
        Assert.Equal("Published staff list", figure.Source);
    }

    // One codes nobody as digital, the other a single post: neither tells digital work from other work.
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Figures_OfListsThatCodeNoDigitalWork_AreUnknownAndNotZero(Store store)
    {
        using var app = HrApp.On(store);

        foreach (var code in new[] { "decc", "fco" })
        {
            var first = await app.AskAsync(database => database.Reports.Include(report => report.Figures).Include(report => report.Department)
                .Where(report => report.Department!.Code == code).OrderBy(report => report.Id).FirstAsync());
            var figure = first.Figures.Single(figure => figure.Indicator == "digital-workforce-share");
            Assert.Null(figure.Value);
            Assert.Matches("hardly code digital work|do not say", figure.Text);
        }
    }

    private static Task<(int, int, int, int)> CountAsync(HrApp app) => app.AskAsync(async database =>
        (await database.Departments.CountAsync(), await database.People.CountAsync(), await database.Reports.CountAsync(), await database.Runs.CountAsync()));

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Start_OnADatabaseOfAnotherVersion_SaysWhatToDo(Store store)
    {
        using var app = HrApp.On(store);
        await app.AskAsync(database => database.Database.ExecuteSqlRawAsync("ALTER TABLE \"Posts\" DROP COLUMN \"IsOnBoard\""));
        using var next = app.Again();

        Assert.Contains("Delete the folder App_Data", Assert.Throws<OtherDatabaseException>(next.CreateClient).Message);
    }
}
