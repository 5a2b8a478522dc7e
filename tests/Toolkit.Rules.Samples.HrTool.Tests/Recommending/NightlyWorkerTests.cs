using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.HrTool.Tests.Recommending;

public sealed class NightlyWorkerTests
{
    public static TheoryData<Store> Stores => Store.All;

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Night_WithoutNews_IsARunOfTheReportThatStands(Store store)
    {
        using var app = HrApp.On(store);
        app.Visit().Dispose();
        var reports = await app.AskAsync(database => database.Reports.CountAsync());

        app.Clock.Advance(TimeSpan.FromHours(13.9));
        await Task.Delay(200);
        Assert.Equal(0, await NightsAsync(app));
        app.Clock.Advance(TimeSpan.FromHours(0.2));
        await WaitAsync(app, 11);
        app.Clock.Advance(TimeSpan.FromHours(24));
        await WaitAsync(app, 22);

        Assert.Equal(reports, await app.AskAsync(database => database.Reports.CountAsync()));
        var at = await app.AskAsync(database => database.Runs.Where(run => run.Cause == RunCause.Nightly).Select(run => run.At).ToListAsync());
        Assert.All(at, time => Assert.Equal(DateTimeKind.Utc, time.Kind));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Night_OfADepartmentWithoutReport_DoesNotCostTheOthersTheirs(Store store)
    {
        using var app = HrApp.On(store);
        app.Visit().Dispose();
        // A typed answer to no question: somebody wrote it into the database by hand.
        await app.AskAsync(async database =>
        {
            database.Add(new TypedAnswer { DepartmentId = (await database.Departments.OrderBy(department => department.Id).FirstAsync()).Id, Indicator = "no-such-key", Text = "18" });
            return await database.SaveChangesAsync();
        });

        app.Clock.Advance(TimeSpan.FromHours(14.1));

        await WaitAsync(app, 10);
    }

    private static Task<int> NightsAsync(HrApp app) => app.AskAsync(database => database.Runs.CountAsync(run => run.Cause == RunCause.Nightly));

    private static async Task WaitAsync(HrApp app, int nights)
    {
        for (var tries = 0; tries < 600 && await NightsAsync(app) < nights; tries++)
            await Task.Delay(50);
        Assert.Equal(nights, await NightsAsync(app));
    }
}
