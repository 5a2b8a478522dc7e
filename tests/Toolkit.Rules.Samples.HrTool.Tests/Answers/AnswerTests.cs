using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.HrTool.Tests.Answers;

public sealed class AnswerTests
{
    private const string Vacancies = "/departments/lanterns/answers/digital-vacancy-rate";
    private const string Maturity = "/departments/dft/answers/digital-profession-maturity";

    public static TheoryData<Store> Stores => Store.All;

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Save_OfAnOpenQuestion_AnswersItAndComputesTheReport(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var page = await visitor.PressAsync(await visitor.OpenAsync(Maturity), "Save", ("Input.Value", "1"), ("Input.Source", "Head of profession"));

        Assert.Equal("The answer is saved.", page.QuerySelector(".notice")!.TextContent);
        Assert.Contains("level 1", page.QuerySelector("#typed")!.ParentElement!.TextContent);
        var profile = await ProfileAsync(app, "dft");
        Assert.Equal(1, profile[DigitalWorkforceIndicators.ProfessionMaturity].Number);
        Assert.Equal("Head of profession", profile[DigitalWorkforceIndicators.ProfessionMaturity].Source);
        Assert.Equal(new DateTime(2026, 11, 24), profile.AsOf);
        Assert.Equal(RunCause.Answer, await app.AskAsync(database => database.Runs.OrderBy(run => run.Id).Select(run => run.Cause).LastAsync()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Save_BesideAComputedFigure_KeepsBothAndUsesTheTypedOne(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var computed = (await ProfileAsync(app, "lanterns"))[DigitalWorkforceIndicators.VacancyRate].Number;

        var page = await visitor.PressAsync(await visitor.OpenAsync(Vacancies), "Save", ("Input.Value", "7.5"));

        Assert.Equal(7.5, (await ProfileAsync(app, "lanterns"))[DigitalWorkforceIndicators.VacancyRate].Number);
        var row = page.QuerySelectorAll("#figures ~ div tr").Single(row => row.TextContent.Contains("established digital positions", StringComparison.Ordinal));
        Assert.Contains($"{computed}% (not used)", row.TextContent);
        Assert.Contains("7.5%", row.TextContent);

        // New records do not change it.
        var import = await visitor.PressAsync(
            await Imports.Importing.UploadAsync(visitor, Imports.Importing.Example("lanterns-2026-09-30/posts.csv"), kind: "Posts"), "Put 619 records in");
        await Imports.Importing.EndAsync(app, Imports.Importing.IdOf(import));
        Assert.Equal(7.5, (await ProfileAsync(app, "lanterns"))[DigitalWorkforceIndicators.VacancyRate].Number);

        // Told to yield, it does, and is still there.
        await visitor.PressAsync(await visitor.OpenAsync(Vacancies), "Save", ("Input.YieldsToRecords", "true"));
        Assert.NotEqual(7.5, (await ProfileAsync(app, "lanterns"))[DigitalWorkforceIndicators.VacancyRate].Number);
        Assert.Contains("7.5", await app.AskAsync(database => database.TypedAnswers.Select(answer => answer.Text).SingleAsync()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Save_AfterSomebodyElse_IsToldAndChangesNothing(Store store)
    {
        using var app = HrApp.On(store);
        using var first = app.Visit();
        using var second = app.Visit();
        var (seenByFirst, seenBySecond) = (await first.OpenAsync(Vacancies), await second.OpenAsync(Vacancies));

        await first.PressAsync(seenByFirst, "Save", ("Input.Value", "5"));
        var told = await second.PressAsync(seenBySecond, "Save", ("Input.Value", "9"));

        Assert.Contains("somebody else changed this answer", told.QuerySelector("[role=alert]")!.TextContent);
        Assert.Contains("5%", told.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("9", told.QuerySelector("#value")!.GetAttribute("value"));
        Assert.Equal(5, (await ProfileAsync(app, "lanterns"))[DigitalWorkforceIndicators.VacancyRate].Number);

        // Having seen theirs, the second may put the own one in its place.
        await second.PressAsync(told, "Save");
        Assert.Equal(9, (await ProfileAsync(app, "lanterns"))[DigitalWorkforceIndicators.VacancyRate].Number);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Save_AfterAWithdrawalAndANewAnswer_IsToldAsWell(Store store)
    {
        using var app = HrApp.On(store);
        using var first = app.Visit();
        using var second = app.Visit();
        await first.PressAsync(await first.OpenAsync(Vacancies), "Save", ("Input.Value", "5"));
        var seenBySecond = await second.OpenAsync(Vacancies);

        await first.PressAsync(await first.OpenAsync(Vacancies), "Withdraw");
        Assert.NotEqual(5, (await ProfileAsync(app, "lanterns"))[DigitalWorkforceIndicators.VacancyRate].Number);
        await first.PressAsync(await first.OpenAsync(Vacancies), "Save", ("Input.Value", "6"));
        var told = await second.PressAsync(seenBySecond, "Save", ("Input.Value", "9"));

        Assert.Contains("somebody else changed this answer", told.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(6, (await ProfileAsync(app, "lanterns"))[DigitalWorkforceIndicators.VacancyRate].Number);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Save_ByManyAtOnce_SavesExactlyOne(Store store)
    {
        using var app = HrApp.On(store);
        var visitors = Enumerable.Range(0, 6).Select(_ => app.Visit()).ToList();
        var pages = new List<(Visitor Visitor, IDocument Page)>();
        foreach (var visitor in visitors)
            pages.Add((visitor, await visitor.OpenAsync(Vacancies)));

        var after = await Task.WhenAll(pages.Select((seen, index) => seen.Visitor.PressAsync(seen.Page, "Save", ("Input.Value", $"{index}"))));

        Assert.Equal(5, after.Count(page => page.QuerySelector("[role=alert]") is not null));
        Assert.Equal(1, await app.AskAsync(database => database.TypedAnswers.Select(answer => answer.Version).SingleAsync()));
        visitors.ForEach(visitor => visitor.Dispose());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Save_OfSomethingElse_SaysWhatIsAllowedAndKeepsTheForm(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        foreach (var (typed, found) in new[] { ("eighteen", "the text \"eighteen\""), ("180", "180"), ("", "") })
        {
            var page = await visitor.PressAsync(await visitor.OpenAsync(Vacancies), "Save", ("Input.Value", typed), ("Input.Note", "kept"));
            var alert = page.QuerySelector("[role=alert]")!.TextContent;
            Assert.Contains(found, alert);
            Assert.Contains("a number from 0 to 100", alert);
            Assert.Equal("kept", page.QuerySelector("#note")!.GetAttribute("value"));
        }
        Assert.Equal(0, await app.AskAsync(database => database.TypedAnswers.CountAsync()));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Save_ThatAQuestionDoesNotApply_NeedsAReason(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var page = await visitor.PressAsync(await visitor.OpenAsync(Maturity), "Save", ("Input.NotApplicable", "true"));
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        await visitor.PressAsync(page, "Save", ("Input.Reason", "no digital staff"));

        var answer = (await ProfileAsync(app, "dft"))[DigitalWorkforceIndicators.ProfessionMaturity];
        Assert.Equal(AnswerState.NotApplicable, answer.State);
        Assert.Equal("no digital staff", answer.Reason);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Save_OfTextThatWantsToBeMore_StaysText(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var page = await visitor.PressAsync(await visitor.OpenAsync(Vacancies), "Save",
            ("Input.Value", "18"), ("Input.Source", "<script>alert(1)</script>"), ("Input.Note", "=cmd|' /C calc'!A0; =1+1"));
        Assert.Equal(0, page.QuerySelectorAll("main script").Length);
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("main")!.TextContent);
        var csv = await visitor.Client.GetStringAsync("/departments/lanterns/answers.csv");
        Assert.Contains("'=cmd|' /C calc'!A0; '=1+1", csv);
        Assert.DoesNotMatch(@"(^|[\n,"";]) *[=+\-@]", csv);

        var refused = await visitor.PressAsync(await visitor.OpenAsync(Vacancies), "Save", ("Input.Note", "a\u202Eb"));
        Assert.DoesNotContain('\u202E', refused.QuerySelector("[role=alert]")?.TextContent ?? "\u202E");
    }

    internal static async Task<OrganisationProfile> ProfileAsync(HrApp app, string code) => ProfileDocument.Parse(await app.AskAsync(database =>
        database.Reports.Where(report => report.Department!.Code == code).OrderBy(report => report.Id).Select(report => report.Profile).LastAsync()));
}
