using NJsonSchema;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Tables.Tests.Mapping;

public sealed class MappingTests
{
    private const string Organogram = "Parent Department,Organisation,Unit,Reporting Senior Post,Grade,Payscale Minimum (£),Payscale Maximum (£),Generic Job Title,Number of Posts in FTE,Professional/Occupational Group\n"
        + "DfX,DfX,Policy,10,HEO,30000,35000,Adviser,12.60,Policy\nDfX,DfX,Digital,10,SEO,40000,45000,Developer,3.00,Digital\n";

    [Fact]
    public void CountColumn_NoticedAndNotDecided_Stops()
    {
        var file = Read.Text(Organogram);

        var reading = file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf);

        Assert.Equal("Number of Posts in FTE", reading.Problems.Problem("counts").Column);
    }

    [Fact]
    public void CountColumn_ReadAsCounts_GivesEachPerson()
    {
        var file = Read.Text(Organogram);

        var (records, _) = Read.All(file, RecordTables.Staff, file.Propose(RecordTables.Staff) with { CountHeading = "Number of Posts in FTE" });

        Assert.Equal(13, records.Count(record => record.Profession == "Policy"));
        Assert.Equal(3, records.Count(record => record.IsDigital == true));
    }

    [Fact]
    public void CountColumn_RowsStandForOne_GivesEachRow()
    {
        var file = Read.Text(Organogram);

        Assert.Equal(2, Read.All(file, RecordTables.Staff, file.Propose(RecordTables.Staff) with { CountHeading = "" }).Records.Count);
    }

    [Fact]
    public void Days_MixedOrders_AreRefusedWithBothExamplesWhateverWasChosen()
    {
        var file = Read.Text("staff_number,hired on\n1,31/10/2020\n2,10/31/2020\n");
        var proposed = file.Propose(RecordTables.Staff);

        var reading = file.Read(RecordTables.Staff, proposed.With(proposed.Field("serviceStart") with { Days = DayForm.DayFirst }), Read.AsOf);

        Assert.Equal("\"31/10/2020\" and \"10/31/2020\" in one column", reading.Problems.Problem("mixed-days").Found);
    }

    [Fact]
    public void Days_ThatBothOrdersCanRead_AreAskedAboutWithBothReadings()
    {
        var file = Read.Text("staff_number,hired on\n1,01/02/2020\n2,03/04/2020\n");

        var reading = file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf);

        Assert.Equal("\"01/02/2020\", which is 2020-02-01 or 2020-01-02", reading.Problems.Problem("day-form").Found);
    }

    [Fact]
    public void Days_ThatAnotherColumnShows_AreReadTheSameWay()
    {
        var (records, problems) = Read.All(Read.Text("staff_number,hired on,left on\n1,01/02/2020,\n2,03/04/2020,31/12/2022\n"), RecordTables.Staff);

        Assert.Equal(new DateTime(2020, 2, 1), records[0].ServiceStart);
        Assert.Empty(problems);
    }

    [Fact]
    public void Numbers_ThatBothFormsCanRead_AreAskedAboutWithBothReadings()
    {
        var file = Read.Text("staff_number;salary\n1;2.813\n2;3.100\n");

        Assert.Equal("\"2.813\", which is 2.813 or 2813", file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf).Problems.Problem("number-form").Found);
    }

    [Fact]
    public void Values_OfNextYear_AreUnknownAndListedWithTheNearest()
    {
        var file = Read.Text("GMPP ID Number,Annual Report Category\nA,ICT\nB,ICTs\nC,https://example.org/plan\n,Transformation\n");

        var (records, problems) = Read.All(file, RecordTables.Programmes);

        Assert.Equal([true, null, null, null], records.Select(record => record.IsDigital));
        Assert.Equal("ICT", Assert.Single(problems, problem => problem.Found == "\"ICTs\"").Nearest);
        Assert.Equal(ProblemEffect.Unknown, problems.Problem("missing").Effect);
    }

    [Fact]
    public void Preview_OfAMappingThatWasKept_MarksNewValues()
    {
        var kept = Read.Text("staff_number,gender\n1,Female\n").Propose(RecordTables.Staff).Confirmed("Staff of a month");

        var preview = Read.Text("staff_number,gender\n1,Female\n2,Femme ou homme\n").Preview(RecordTables.Staff, kept, Read.AsOf);

        Assert.Equal([("Female", "woman", false), ("Femme ou homme", null, true)], preview.Values["gender"].Select(value => (value.Value, value.Means, value.IsNew)));
    }

    [Fact]
    public void Otherwise_WhenChosen_GivesAllOtherValuesAMeaning()
    {
        var file = Read.Text("staff_number,profession\n1,IT\n2,Policy\n3,\n");
        var proposed = file.Propose(RecordTables.Staff);

        var (records, problems) = Read.All(file, RecordTables.Staff, proposed.With(proposed.Field("isDigital") with { Otherwise = "no" }));

        Assert.Equal([true, false, null], records.Select(record => record.IsDigital));
        Assert.Empty(problems);
    }

    [Fact]
    public void Preview_Amounts_ShowsSmallestLargestAndSum()
    {
        var preview = Preview("staff_number,salary,fte\n1,50000,1\n2,60000.50,0.5\n");

        var pay = preview.Fields.Single(field => field.Field.Name == "pay");
        Assert.Equal(50000m, pay.Smallest);
        Assert.Equal(60000.50m, pay.Largest);
        Assert.Equal(110000.50m, pay.Sum);
        Assert.Contains("gender", preview.UnfilledFields);
    }

    [Fact]
    public void Preview_HoursAmongShares_AreNoticed() => Assert.Equal("fte", Preview("staff_number,fte\n1,37.5\n2,1\n").Problems.Problem("large-share").Column);

    [Fact]
    public void Preview_AmountsOfTwoUnits_AreNoticed() => Assert.Equal("salary", Preview("staff_number,salary\n1,48.5\n2,52000000\n").Problems.Problem("mixed-units").Column);

    [Fact]
    public void Preview_OverridesOfDirection_AreUnknownAndSpelledOut() =>
        Assert.Equal("\"ab[U+202E]cd\"", Preview("staff_number,role\n1,ab\u202Ecd\n").Problems.Problem("hidden").Found);

    [Fact]
    public void Read_AColumnThatIsGone_StopsWithTheNearestHeading()
    {
        var mapping = Read.Text("staff_number,job family\n1,IT\n").Propose(RecordTables.Staff);
        var file = Read.Text("staff_number,job familly\n1,IT\n");

        var problem = file.Read(RecordTables.Staff, mapping, Read.AsOf).Problems.First(problem => problem.Kind == "no-such-column");

        Assert.Equal("job familly", problem.Nearest);
    }

    [Fact]
    public void Read_ProblemsOfAMappingAndAFile_AreAllToldAtOnce()
    {
        var file = Read.Text("staff_number,hired on,salary\n1,01/02/2020,\"1,234\"\n");
        var mapping = file.Propose(RecordTables.Staff).With(new() { Field = "isDigitl", Heading = "x" }).With(new() { Field = "gender", Heading = "staff_number", Otherwise = "womann" });

        Assert.Equal(["day-form", "no-such-field", "no-such-meaning", "number-form"], file.Read(RecordTables.Staff, mapping, Read.AsOf).Problems.Select(problem => problem.Kind).Order());
    }

    [Fact]
    public void RepeatedKeys_OfAHistory_AreKeptWhenChosen()
    {
        var file = Read.Text("staff_number,grade\n1,G7\n1,G6\n");

        var (records, problems) = Read.All(file, RecordTables.Staff, file.Propose(RecordTables.Staff) with { KeepsRepeatedKeys = true });

        Assert.Equal(2, records.Count);
        Assert.Equal(ProblemEffect.Noticed, problems.Problem("key-twice").Effect);
    }

    [Fact]
    public void Records_OfSap_OpenEndOfADay_IsNoDay() =>
        Assert.Null(Assert.Single(Read.All(Read.Text("Personalnummer;Eintritt;Austritt\n1000;01.03.2020;31.12.9999\n"), RecordTables.Staff).Records).ServiceEnd);

    [Fact]
    public void Records_InASet_AreCounted()
    {
        var file = Read.Text("staff_number,gender,digital\n" + string.Concat(Enumerable.Range(0, 40).Select(number => $"{number},{(number % 2 == 0 ? "F" : "M")},{(number % 4 == 0 ? "yes" : "no")}\n")));

        var answers = new WorkforceRecords("Staff file", Read.AsOf).Add(file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf).Each(), record => record).Compute();

        Assert.Equal(25, answers.Computed.Single(answer => answer.Indicator.Key == "digital-workforce-share").Value);
    }

    [Fact]
    public void Document_RoundTrip_ChangesNothing()
    {
        var file = Read.Case("11-money-and-days.csv", new() { Delimiter = ',', HeaderLine = 1 });
        var mapping = file.Propose(RecordTables.Staff).With(new() { Field = "isDigital", Value = "yes", Values = new Dictionary<string, string> { ["é \"x\""] = "no" }, Otherwise = "unknown", Scale = 1000 })
            .Confirmed("Pay roll") with
        { CountHeading = "", KeepsRepeatedKeys = true, EmptyWords = ["none"] };

        var json = mapping.ToJson();

        Assert.Equal(json, TableMapping.FromJson(json).ToJson());
        Assert.Contains("\"version\": 1", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_OfAProposal_FitsItsSchema()
    {
        var schema = await JsonSchema.FromJsonAsync(TableMapping.JsonSchema());

        Assert.Empty(schema.Validate(Read.Case("08-semicolon-comma.csv", new() { Encoding = TableEncoding.Utf8 }).Propose(RecordTables.Staff).ToJson()));
    }

    [Fact]
    public void Document_WithProblems_TellsAllOfThem()
    {
        var problems = Assert.Throws<TableException>(() => TableMapping.FromJson(
            """{ "schema": "other", "record": 5, "fields": [ { "heding": "x", "scale": -1 } ], "delimiter": ";;" }""")).Problems;

        Assert.Equal(["$.delimiter", "$.fields[0].field", "$.fields[0].heding", "$.fields[0].scale", "$.record", "$.schema"], problems.Select(problem => problem.Column).Order());
    }

    [Fact]
    public void Propose_AGradeOfOne_IsNoYes() =>
        Assert.DoesNotContain(Read.Text("staff_number,grade\n1,1\n2,2\n3,3\n").Propose(RecordTables.Staff).Fields, field => field.Field == "isSenior");

    [Fact]
    public void EmptyWords_ReasonsForWithholding_AreNoProblem()
    {
        var (records, problems) = Read.All(Read.Text("gmpp_id,whole_life_cost_gbp_m\nA,£33.73\nB,Exempt under Section 43 of the Act\n"), RecordTables.Programmes);

        Assert.Equal([33_730_000m, null], records.Select(record => record.ApprovedMoney));
        Assert.Empty(problems);
    }

    [Fact]
    public void References_WithoutAColumnOfKeys_AreUnknownAndToldOnce()
    {
        var (records, problems) = Read.All(Read.Text("grade,reports to\nG7,5\nG6,6\n"), RecordTables.Staff);

        Assert.All(records, record => Assert.Null(record.HasDirectReports));
        Assert.Equal("no-key", Assert.Single(problems).Kind);
    }

    [Fact]
    public void Preview_LinesThatGiveNoRecord_AreNotTallied()
    {
        var preview = Preview("staff_number,digital,salary\n1,yes,50000\n1,yes,60000\n2,no,40000\n");

        Assert.Equal(50.0, preview.Fields.Single(field => field.Field.Name == "isDigital").YesShare);
        Assert.Equal(90000m, preview.Fields.Single(field => field.Field.Name == "pay").Sum);
        Assert.Equal(1, preview.LeftOut);
    }

    private static TablePreview Preview(string text)
    {
        var file = Read.Text(text);
        return file.Preview(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf);
    }
}
