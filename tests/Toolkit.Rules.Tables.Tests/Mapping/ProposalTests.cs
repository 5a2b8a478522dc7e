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
}
