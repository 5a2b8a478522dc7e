using Toolkit.Rules.Records;

namespace Toolkit.Rules.Tables.Tests.Mapping;

public sealed class ProposalTests
{
    [Fact]
    public void Propose_HeadingsOfSeveralSystems_FollowsTheOneThatKnowsMost()
    {
        var proposed = Read.Text("Employee ID,Department,Job Family,Management Level,Worker Type,Hire Date\n1,HQ,IT,5,Employee,2020-01-31\n").Propose(RecordTables.Staff);

        Assert.Equal("Job Family", proposed.Field("profession").Heading);
        Assert.Equal("the heading of Workday", proposed.Field("profession").Basis);
    }

    [Fact]
    public void Propose_ColumnThatSomebodyChose_FindsFormAndMeanings()
    {
        var file = Read.Text("Person,Team sex,Began,Gets\n1,Female,31/12/2020,\"1.234,50\"\n2,M,01/02/2021,\"2.000,00\"\n");

        var gender = file.Propose(RecordTables.Staff, "gender", "team SEX");
        var start = file.Propose(RecordTables.Staff, "serviceStart", "Began");
        var pay = file.Propose(RecordTables.Staff, "pay", "Gets");

        Assert.Equal("woman", gender.Values["Female"]);
        Assert.Equal("man", gender.Values["M"]);
        Assert.Null(gender.Basis);
        Assert.Equal(DayForm.DayFirst, start.Days);
        Assert.Equal(NumberForm.Comma, pay.Numbers);
        var records = Read.All(file, RecordTables.Staff, file.Propose(RecordTables.Staff).With(gender).With(start).With(pay)).Records;
        Assert.Equal([1234.50m, 2000m], records.Select(record => record.Pay!.Value));
    }

    [Theory]
    [InlineData("gender", "Sex", "no-such-column")]
    [InlineData("gendr", "Person", "no-such-field")]
    public void Propose_ChoiceThatTheFileDoesNotHave_IsToldWhenRead(string field, string heading, string kind)
    {
        var file = Read.Text("Person,Team\n1,A\n");

        var reading = file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff).With(file.Propose(RecordTables.Staff, field, heading)), Read.AsOf);

        Assert.False(reading.CanRead);
        Assert.Single(reading.Problems, problem => problem.Kind == kind);
    }

    [Fact]
    public void ToPreview_OfAReading_IsThatOfTheFile()
    {
        var file = Read.Case("07-words-gender.csv");
        var mapping = file.Propose(RecordTables.Staff);

        var reading = file.Read(RecordTables.Staff, mapping, Read.AsOf);
        _ = reading.Each().Count();
        var (own, other) = (reading.ToPreview(), file.Preview(RecordTables.Staff, mapping, Read.AsOf));

        Assert.Equal(other.Records, own.Records);
        Assert.Equal(other.Counted, own.Counted);
        Assert.Equal(other.LeftOut, own.LeftOut);
        Assert.Equal(other.Problems.Select(problem => problem.ToString()), own.Problems.Select(problem => problem.ToString()));
        Assert.Equal(other.Values.Keys, own.Values.Keys);
        Assert.Equal(other.UnusedColumns, own.UnusedColumns);
    }

    /// <summary>Headings and words that are known for a field of the library hold for one of a host that says it is the same.</summary>
    [Fact]
    public void Propose_FieldOfAHostThatIsKnown_HasItsHeadingsAndWords()
    {
        var fields = new TableFields<Own>("own", () => new())
            .Word<Gender>("sex_at_work", (ref own, gender) => own.Gender = gender, new() { KnownAs = "staff.gender" })
            .YesNo("it", (ref own, yes) => own.IsDigital = yes, new() { KnownAs = "staff.isDigital" });
        var (records, problems) = Read.All(Read.Text("Legal Gender,Job Family\nFemale,IT\nMale,Policy\n"), fields);

        Assert.Equal([Gender.Woman, Gender.Man], records.Select(own => own.Gender!.Value));
        Assert.Equal([true, null], records.Select(own => own.IsDigital));
        Assert.Equal("\"Policy\"", Assert.Single(problems).Found);
    }

    /// <summary>A record reads a cell that its kind of field cannot read.</summary>
    [Fact]
    public void Checked_CellThatIsNoAmount_IsReadByTheRecord()
    {
        var fields = new TableFields<Own>("own", () => new()).Checked("cost", FieldKind.Money, (ref own, text) =>
        {
            own.Cost = text;
            return text.StartsWith("Mid", StringComparison.Ordinal) || char.IsDigit(text[0]) ? null : "an amount, or a range";
        });
        var file = Read.Text("cost\n\"1,234.50\"\nMid: 7\nabout five\n");
        var preview = file.Preview(fields, file.Propose(fields), Read.AsOf);

        Assert.Equal(["1234.50", "Mid: 7", "about five"], Read.All(file, fields).Records.Select(own => own.Cost));
        Assert.Equal("\"about five\"", Assert.Single(preview.Problems).Found);
        Assert.Equal(1234.5m, Assert.Single(preview.Fields).Sum);
    }

    /// <summary>A key tells people apart, so a row that stands for three people gives three keys.</summary>
    [Fact]
    public void Each_RowThatStandsForSeveral_HasAKeyForEach()
    {
        var file = Read.Text("Post Unique Reference,Profession,Headcount\nP1,Policy,3\nP2,Finance,1\n");
        var mapping = file.Propose(RecordTables.Staff) with { CountHeading = "Headcount" };

        Assert.Equal(["P1", "2/2", "2/3", "P2"], file.Read(RecordTables.Staff, mapping, Read.AsOf).Each().Select(record => record.Key));
        Assert.Equal(0, new WorkforceRecords("File", Read.AsOf).Add(file.Read(RecordTables.Staff, mapping, Read.AsOf).Each(), record => record).Compute().LeftOut);
    }

    private sealed class Own
    {
        public Gender? Gender { get; set; }

        public bool? IsDigital { get; set; }

        public string? Cost { get; set; }
    }
}
