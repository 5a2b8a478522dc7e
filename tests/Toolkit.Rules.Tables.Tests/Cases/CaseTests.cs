using Toolkit.Rules.Records;

namespace Toolkit.Rules.Tables.Tests.Cases;

/// <summary>Files that people brought to other tools, or that are published in this shape; each stands for a kind.</summary>
public sealed class CaseTests
{
    /// <summary>A list of systems as the portfolio tool has it: with a date that must not lie ahead.</summary>
    private static readonly TableFields<Register> Registers = new TableFields<Register>("register", static () => new Register())
        .Day("as_of", (ref Register row, DateTime day) => row.AsOf = day, new() { IsRequired = true, IsPast = true })
        .Text("department", (ref Register row, string text) => row.Department = text)
        .Number("approved_m", (ref Register row, decimal number) => row.Approved = number, kind: FieldKind.Money);

    [Fact]
    public void ManagerIds_AllMatch_TellWhoHasReports()
    {
        var (records, problems) = Read.All(Read.Case("01-manager-ids-right.csv"), RecordTables.Staff);

        Assert.Equal(12, records.Count(record => record.HasDirectReports == true));
        Assert.Equal(12, records.Count(record => record.HasDirectReports == false));
        Assert.DoesNotContain(problems, problem => problem.Kind == "no-such-record");
    }

    [Fact]
    public void ManagerNames_MatchNobody_AreUnknownAndListed()
    {
        var (records, problems) = Read.All(Read.Case("01-manager-names.csv"), RecordTables.Staff);

        Assert.All(records, record => Assert.Null(record.HasDirectReports));
        Assert.Equal(12, Assert.Single(problems, problem => problem is { Kind: "no-such-record", Found: "\"Board\"" }).Count);
    }

    [Fact]
    public void SystemNames_ProposedMapping_FillsVendorProductVersionAndLegacy()
    {
        var (records, problems) = Read.All(Read.Case("04-system-names.csv"), RecordTables.Systems);

        Assert.Equal("VMware", records[1].Vendor);
        Assert.Equal("VMware ESXi", records[1].Product);
        Assert.Equal("6.7.0", records[1].Version);
        Assert.True(records[1].IsLegacy);
        Assert.Empty(problems);
    }

    [Fact]
    public void WholeCurrency_InAColumnOfMillions_ShowsTheLargestAndAsks()
    {
        var file = Read.Case("05-register-whole-currency.csv");

        var preview = file.Preview(RecordTables.Programmes, file.Propose(RecordTables.Programmes), Read.AsOf);

        Assert.Equal(6_279_429_000_000m, preview.Fields.Single(field => field.Field.Name == "approvedMoney").Largest);
        Assert.Equal("approved_m", preview.Problems.Problem("large-amount").Column);
    }

    [Fact]
    public void Flood_OfOneValue_IsOneProblemAndDoesNotHideTheKeyThatComesTwice()
    {
        var file = Read.Case("06-flood.csv");
        var proposed = file.Propose(RecordTables.Staff);

        var (records, problems) = Read.All(file, RecordTables.Staff, proposed.With(proposed.Field("gender") with { Values = new Dictionary<string, string>() }));

        Assert.Equal(1001, problems.Problem("unknown-value").Count);
        Assert.Equal([1002], problems.Problem("key-twice").Lines);
        Assert.Equal(1000, records.Count);
    }

    [Fact]
    public void WordsOfGender_FemaleAndMale_AreRead()
    {
        var (records, problems) = Read.All(Read.Case("07-words-gender.csv"), RecordTables.Staff);

        Assert.Equal(6, records.Count(record => record.Gender == Gender.Woman));
        Assert.Equal(6, records.Count(record => record.Gender == Gender.Man));
        Assert.Empty(problems);
    }

    [Fact]
    public void Semicolons_WithCommasInCells_GiveFourColumns()
    {
        var file = Read.Case("08-semicolon-comma.csv");

        var (records, problems) = Read.All(file, RecordTables.Staff);

        Assert.Equal(';', file.Delimiter);
        Assert.Equal(4, file.Layout.Columns.Count);
        Assert.All(records, record =>
        {
            Assert.Equal(2813.90m, record.Pay);
            Assert.Equal(new DateTime(2020, 3, 1), record.ServiceStart);
        });
        Assert.Empty(problems);
    }

    [Fact]
    public void TitleRow_AboveTheHeadings_IsPassedOver()
    {
        var file = Read.Case("09-title-row.csv");

        var (records, _) = Read.All(file, RecordTables.Staff);

        Assert.Equal([1], file.Layout.TitleLines);
        Assert.Equal(12, records.Count);
    }

    [Fact]
    public void EmptyColumns_OfASpreadsheet_AreNoColumns()
    {
        var file = Read.Case("10-empty-columns.csv");

        Assert.Equal(["as_of", "portfolio", "department", "system_id", "system"], file.Layout.Columns.Select(column => column.Heading));
        Assert.Equal("S1", Assert.Single(Read.All(file, RecordTables.Systems).Records).Key);
    }

    [Fact]
    public void MoneyAndDays_OfEverySpelling_AreAskedAbout()
    {
        var file = Read.Case("11-money-and-days.csv");

        var reading = file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf);

        Assert.Equal("\"99,975.00\" and \"2.813,90\" in one column", reading.Problems.Problem("mixed-numbers").Found);
        Assert.Equal("\"04-08-2016\", which is 2016-08-04 or 2016-04-08", reading.Problems.Problem("day-form").Found);
        Assert.Empty(reading.Records());
    }

    [Fact]
    public void MoneyAndDays_WithAChoiceForTheFile_AreRead()
    {
        var file = Read.Case("11-money-and-days.csv");
        var proposed = file.Propose(RecordTables.Staff);

        var (records, problems) = Read.All(file, RecordTables.Staff, proposed
            .With(proposed.Field("pay") with { Numbers = NumberForm.EachCell }).With(proposed.Field("serviceStart") with { Days = DayForm.MonthFirst }));

        Assert.Equal([141604m, 99975.00m, 2813.90m], records.Select(record => record.Pay!.Value));
        Assert.All(records, record => Assert.Equal(new DateTime(2016, 4, 8), record.ServiceStart));
        Assert.Equal([null, null, new DateTime(2016, 4, 8)], records.Select(record => record.ServiceEnd));
        Assert.Equal("serial-days", Assert.Single(problems).Kind);
    }

    [Fact]
    public void PublishedHeader_OfARelease_IsRead()
    {
        var (records, problems) = Read.All(Read.Case("13-published-release-header.csv"), RecordTables.Programmes);

        var record = Assert.Single(records);
        Assert.Equal("X_0001", record.Key);
        Assert.True(record.IsDigital);
        Assert.Equal(100_000_000m, record.ApprovedMoney);
        Assert.Equal(new DateTime(2020, 4, 1), record.StartedOn);
        Assert.Equal(new DateTime(2027, 3, 31), record.EndsOn);
        Assert.Empty(problems);
    }

    [Fact]
    public void FutureDay_OfARegister_IsRefusedWithItsLine() => Assert.Equal([2], Problem("16-future-day.csv").Lines);

    [Fact]
    public void FutureDay_OfAListOfSystems_IsRefused() => Assert.Equal("\"2062-09-30\"", Problem("s08-future.csv").Found);

    [Theory]
    [InlineData("h04-blankrows.csv", 1)]
    [InlineData("s03-blank.csv", 1)]
    public void BlankRows_OfCommasOnly_ArePassedOver(string name, int records) => Assert.Equal(records, Read.Case(name).Survey.Records);

    [Fact]
    public void Headings_OneTwice_StopWithTheNumber()
    {
        var file = Read.Case("h11-dupheader.csv");

        var reading = file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf);

        Assert.Equal("grade", reading.Problems.Problem("column-twice").Column);
        Assert.Equal("the column 2 times", reading.Problems.Problem("column-twice").Found);
    }

    [Fact]
    public void Headings_OneTwice_AreReadWithAChoice()
    {
        var file = Read.Case("h11-dupheader.csv");
        var proposed = file.Propose(RecordTables.Staff);

        var (records, _) = Read.All(file, RecordTables.Staff, proposed.With(proposed.Field("grade") with { Occurrence = 2 }));

        Assert.Equal("SEO", Assert.Single(records).Grade);
    }

    [Theory]
    [InlineData("h40-clean200.csv")]
    [InlineData("h41-nbsp200.csv")]
    public void NoBreakSpace_BehindAWord_ChangesNoShare(string name)
    {
        var file = Read.Case(name);

        var preview = file.Preview(RecordTables.Staff, file.Propose(RecordTables.Staff).Meaning("isDigital", ("Policy", "no")), Read.AsOf);

        Assert.Equal(25, preview.Fields.Single(field => field.Field.Name == "isDigital").YesShare);
        Assert.Empty(preview.Problems);
    }

    [Fact]
    public void TotalsRow_OfAStaffFile_IsNoPerson()
    {
        var (records, problems) = Read.All(Read.Text("staff_number,grade,salary\n1,G7,50000\n2,G6,60000\nTotal,,110000\n"), RecordTables.Staff);

        Assert.Equal(["1", "2"], records.Select(record => record.Key));
        Assert.Equal([4], problems.Problem("totals").Lines);
    }

    [Fact]
    public void LineDocuments_WithOneKeyTwice_AreTold()
    {
        var fields = new TableFields<Register>("any", static () => new()).Key("id", (ref Register row, string text) => row.Department = text, new() { AlsoCalled = ["organisation.id"] });

        var (records, problems) = Read.All(Read.Case("n01-dup.ndjson"), fields);

        Assert.Equal(["a", "b"], records.Select(record => record.Department));
        Assert.Equal([2, 3], problems.Where(problem => problem.Kind == "key-twice").SelectMany(problem => problem.Lines));
    }

    private static TableProblem Problem(string name)
    {
        var (records, problems) = Read.All(Read.Case(name), Registers);
        Assert.Empty(records);
        return problems.Problem("future-day");
    }

    private sealed class Register
    {
        internal DateTime AsOf { get; set; }

        internal string? Department { get; set; }

        internal decimal? Approved { get; set; }
    }
}
