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

    /// <summary>What the kind cannot read, the record can.</summary>
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
