using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.HrTool.Tests.Imports;

/// <summary>Files that people brought to other tools, or that are published in this shape; each stands for a kind.</summary>
public sealed class CaseTests
{
    private const string Day = "2026-06-30";

    public static TheoryData<Store> Stores => Store.All;

    /// <summary>Case 01: names where numbers were meant. The right file gives 50%, and the wrong one nothing.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Managers_ByNumberOrByName_AreKnownOrUnknown(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        await AddCityAsync(visitor);

        var named = await visitor.UploadAsync(Importing.Case("01-manager-names.csv"), "mycity", day: Day);
        named = await visitor.PressAsync(named, "Check the file", Senior(named));
        Assert.Contains("Reports To | \"Board\" | 12", Importing.Problems(named));
        Assert.Contains("The staff records do not say: who has direct reports.", named.Body!.TextContent);
        await PutInAsync(app, visitor, named);
        Assert.Null((await app.FigureAsync("mycity", "senior-expert-share")).Value);

        var right = await visitor.UploadAsync(Importing.Case("01-manager-ids-right.csv"), "mycity", day: Day);
        Assert.Contains("Read as New HR system, version 1.", right.QuerySelector("#recognised")!.TextContent.ReplaceLineEndings(" "));
        await PutInAsync(app, visitor, right);
        Assert.Equal(50, (await app.FigureAsync("mycity", "senior-expert-share")).Value);
    }

    /// <summary>Case 02: an organisation without lists, and its first import.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Organisation_Added_HasAPageAndTakesItsFirstImport(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        var empty = await AddCityAsync(visitor);
        Assert.Contains("There are no records and no answers yet.", empty.QuerySelector(".notice")!.TextContent);
        Assert.Equal(54, empty.QuerySelectorAll("#open ~ ul li").Length);
        foreach (var path in new[] { "/", "/departments/mycity/history", "/departments/mycity/records", "/departments/mycity/answers/digital-vacancy-rate" })
            await visitor.OpenAsync(path);

        var page = await visitor.UploadAsync(Importing.People(100), "mycity", day: Day);
        await PutInAsync(app, visitor, page);
        var report = await app.AskAsync(database => database.Reports.Where(report => report.Department!.Code == "mycity").OrderBy(report => report.Id).LastAsync());
        Assert.Equal(new DateOnly(2026, 6, 30), report.AsOf);
        Assert.Equal(20, (await app.FigureAsync("mycity", "digital-workforce-share")).Value);
        var profile = Toolkit.Rules.Profiles.ProfileDocument.Parse(report.Profile);
        Assert.Equal((100, 20), (profile.Organisation.Staff, profile.Organisation.DigitalStaff));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Organisation_WithAMistake_IsNotAdded(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.PressAsync(await visitor.OpenAsync("/organisations/add"), "Add it", ("Name", "a\u202Eb"), ("Code", "My City"), ("Kind", "Agency"), ("Currency", "pounds"));

        Assert.Equal(3, page.QuerySelectorAll("[role=alert] li").Length);
        page = await visitor.PressAsync(page, "Add it", ("Name", "Transport"), ("Code", "dft"), ("Currency", "GBP"));
        Assert.Contains("There is an organisation with the short name dft already.", page.QuerySelector("[role=alert]")!.TextContent);
    }

    /// <summary>B02: a no-break space behind "IT" for half of the staff halved the share.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Cells_WithNoBreakSpaces_AreTheSameWords(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        await AddCityAsync(visitor);

        foreach (var (file, shown) in new[] { ("h40-clean200.csv", "2026-05-31"), ("h41-nbsp200.csv", Day) })
        {
            var page = await visitor.UploadAsync(Importing.Case(file), "mycity", day: shown);
            await PutInAsync(app, visitor, page);
            Assert.Equal(25, (await app.FigureAsync("mycity", "digital-workforce-share")).Value);
        }
    }

    /// <summary>06: two grades of one cause, with a count each, and the key that comes twice beside them.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Problems_OfOneCause_DoNotHideTheOthers(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.Case("06-flood.csv"), day: "2026-09-30");

        Assert.InRange(Importing.Problems(page).Count, 1, 5);
        Assert.Contains(Importing.Problems(page), problem => problem.StartsWith("staff_number", StringComparison.Ordinal));
        Assert.Contains("F", page.QuerySelectorAll(".values th bdi").Select(value => value.TextContent));
    }

    [SkippableTheory]
    [InlineData("07-words-gender.csv", "gender", 12)]
    [InlineData("09-title-row.csv", "profession", 0)]
    [InlineData("h04-blankrows.csv", "profession", 0)]
    public async Task File_AsSystemsWriteIt_IsRead(string file, string field, int least)
    {
        using var app = HrApp.On(Sqlite);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.Case(file));

        Assert.DoesNotContain("Cannot go in", page.Title!);
        Assert.NotEqual("", page.QuerySelector<IHtmlSelectElement>($"[name='column.{field}']")!.Value);
        await PutInAsync(app, visitor, page);
        Assert.InRange(await app.PeopleOfAsync("lanterns"), Math.Max(1, least), 200);
    }

    /// <summary>07: Female and Male are words like others.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Words_OfOtherSystems_AreProposedAndCanBeChanged(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.Case("07-words-gender.csv"));
        var meanings = Meanings(page, "gender");

        Assert.Equal("woman", meanings["Female"]);
        Assert.Equal("man", meanings["Male"]);
    }

    /// <summary>08: semicolons with commas within the cells.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Separator_Guessed_CanBeChosen(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.Case("08-semicolon-comma.csv"));

        Assert.Contains("a semicolon between the cells", page.QuerySelector("#recognised")!.TextContent);
        Assert.Equal(5, page.QuerySelectorAll("[name='column.staff_number'] option").Length);
        page = await visitor.PressAsync(page, "Read it so", ("delimiter", ","));
        Assert.Contains("a comma between the cells", page.QuerySelector("#recognised")!.TextContent);
        page = await visitor.PressAsync(page, "Read it so", ("delimiter", ";"));
        Assert.Equal(5, page.QuerySelectorAll("[name='column.staff_number'] option").Length);
    }

    /// <summary>11: amounts and days of several systems in one file are asked about, and then read.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task AmountsAndDays_OfSeveralForms_AreAskedAboutAndRead(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.Case("11-money-and-days.csv"), day: "2026-10-31");
        Assert.Contains("Cannot go in yet", page.QuerySelector("[role=alert]")!.TextContent);

        page = await visitor.PressAsync(page, "Check the file", ("numbers.pay", "EachCell"), ("days.in_service_since", "DayFirst"));
        Assert.DoesNotContain("Cannot go in", page.Title!);
        await PutInAsync(app, visitor, page);
        var people = await app.AskAsync(database => database.People.AsNoTracking().Where(person => database.Extracts.Any(extract => extract.Id == person.ExtractId && extract.Department!.Code == "lanterns"))
            .OrderBy(person => person.Row).ToListAsync());
        Assert.Equal([141_604m, 99_975m, 2_813.90m], people.Select(person => person.Pay!.Value));
        Assert.Equal([new(2016, 8, 4), new(2016, 4, 8), new DateOnly(2016, 4, 8)], people.Select(person => person.InServiceSince!.Value));
        Assert.Equal([null, null, new DateOnly(2016, 4, 8)], people.Select(person => person.LeftOn));
    }

    /// <summary>B08: a heading twice is asked about; each of the columns can be chosen.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Heading_ThatStandsTwice_IsAskedAbout(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.Case("h11-dupheader.csv"));

        Assert.Contains("grade", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Contains("2", page.QuerySelector("[role=alert]")!.TextContent);
        page = await visitor.PressAsync(page, "Check the file", ("column.grade", "2"), ("column.senior", ""));
        Assert.DoesNotContain("Cannot go in", page.Title!);
        await PutInAsync(app, visitor, page);
        Assert.Equal("SEO", await app.AskAsync(database => database.People.Where(person => database.Extracts.Any(extract => extract.Id == person.ExtractId && extract.Department!.Code == "lanterns")).Select(person => person.Grade).SingleAsync()));
    }

    /// <summary>K5: a row of totals is no person.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Totals_BelowTheRecords_AreNoticedAndNoPeople(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.Text(
            "staff_number,profession,full_time_share\n" + string.Concat(Enumerable.Range(1, 30).Select(number => $"{number},Policy,1\n")) + "Total,,30\n"));

        Assert.Contains("30 records", page.QuerySelector("#preview")!.TextContent);
        Assert.Contains(Importing.Problems(page), problem => problem.Contains("total", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A column that counts people is asked about, and read as counts.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Rows_ThatStandForSeveral_AreAskedAboutAndCounted(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync(Importing.Text("profession,headcount\nInformation Technology,10\nPolicy,30\n"), "dft", day: "2026-10-31");
        Assert.Contains("headcount", page.QuerySelector("[role=alert]")!.TextContent);

        page = await visitor.PressAsync(page, "Check the file", ("count", "headcount"));
        Assert.Contains("They stand for 40 people or posts.", page.Body!.TextContent);
        await PutInAsync(app, visitor, page);
        Assert.Equal(40, await app.PeopleOfAsync("dft"));
        Assert.Equal(25, (await app.FigureAsync("dft", "digital-workforce-share")).Value);
    }

    /// <summary>A mapping is kept, named and used for the next file, which shows a new value.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Mapping_Confirmed_IsUsedNextMonthAndShowsNewValues(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        await AddCityAsync(visitor);
        static byte[] File(string other) => Importing.Text("No;Team\n" + string.Concat(Enumerable.Range(1, 60).Select(number => $"{number};{(number <= 20 ? "Platforms" : number == 60 ? other : "Parks")}\n")));

        var page = await visitor.UploadAsync(File("Parks"), "mycity", day: "2026-05-31");
        page = await visitor.PressAsync(page, "Check the file", Importing.Column(page, "staff_number", "No"), Importing.Column(page, "digital_work", "Team"));
        Assert.Equal(["Parks", "Platforms"], Meanings(page, "digital_work").Keys);
        page = await visitor.PressAsync(page, "Check the file", ("meaning.digital_work.0", "no"), ("meaning.digital_work.1", "yes"));
        Assert.Contains("Counted as digital: Platforms (column Team).", page.QuerySelector("#answers ~ ul")!.TextContent);
        await visitor.PressAsync(page, "Put 60 records in", ("name", "Team list"));
        await app.EndAsync(Importing.IdOf(page));
        var figure = await app.FigureAsync("mycity", "digital-workforce-share");
        Assert.Equal(33, figure.Value);
        Assert.Contains("Counted as digital: Platforms (column Team).", figure.Text);

        var next = await visitor.UploadAsync(File("Robots"), "mycity", day: Day);
        Assert.Contains("Read as Team list, version 1.", next.QuerySelector("#recognised")!.TextContent.ReplaceLineEndings(" "));
        Assert.Contains("Robots (new)", next.QuerySelectorAll(".values label").Select(label => label.TextContent));
        Assert.Contains("Team | \"Robots\" | 1", Importing.Problems(next));
        next = await visitor.PressAsync(next, "Check the file", ("meaning.digital_work.2", "yes"));
        await visitor.PressAsync(next, "Put 60 records in");
        await app.EndAsync(Importing.IdOf(next));
        var kept = await app.AskAsync(database => database.KeptMappings.AsNoTracking().SingleAsync());
        Assert.Equal(("Team list", 2), (kept.Name, kept.Version));
    }

    /// <summary>A file that is no table is named for its kind and not taken in.</summary>
    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Upload_OfNoTable_NamesWhatItIs(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();
        var page = await visitor.UploadAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], file: "staff.xls");

        Assert.Contains("xls", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(0, await app.AskAsync(database => database.Imports.CountAsync()));
    }

    private static Store Sqlite => (Store)Store.All.Cast<object[]>().First()[0];

    private static (string, object?) Senior(IDocument page) =>
        ($"meaning.senior.{Meanings(page, "senior").Keys.ToList().IndexOf("Director")}", "yes");

    /// <summary>The meanings of the values of a field, in their order.</summary>
    private static Dictionary<string, string> Meanings(IDocument page, string field) => page.QuerySelectorAll<IHtmlSelectElement>($"select[name^='meaning.{field}.']")
        .ToDictionary(select => select.Closest("tr")!.QuerySelector("bdi")!.TextContent, select => select.Value!);

    private static async Task<IDocument> AddCityAsync(Visitor visitor) =>
        await visitor.PressAsync(await visitor.OpenAsync("/organisations/add"), "Add it", ("Name", "My City"), ("Code", "mycity"), ("Kind", "Agency"), ("Currency", "GBP"));

    private static async Task PutInAsync(HrApp app, Visitor visitor, IDocument page)
    {
        await visitor.PressAsync(page, "Put ");
        Assert.Equal(ImportState.Done, (await app.EndAsync(Importing.IdOf(page))).State);
    }
}
