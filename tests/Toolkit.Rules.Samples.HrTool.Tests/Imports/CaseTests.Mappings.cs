using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Toolkit.Rules.Samples.HrTool.Tests.Imports;

public sealed partial class CaseTests
{
    /// <summary>A choice is kept by its name and used for the next file, where a new value is shown.</summary>
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
        Assert.Equal("Team list", kept.Name);
        Assert.Equal(2, kept.Version);
    }

    /// <summary>A file that is no table is named for what it is, and not taken in.</summary>
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
}
