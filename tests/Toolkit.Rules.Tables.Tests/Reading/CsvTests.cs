namespace Toolkit.Rules.Tables.Tests.Reading;

public sealed class CsvTests
{
    [Fact]
    public void Records_OddLines_AreLeftOutWithTheirLineAndTheRestIsRead()
    {
        var (records, problems) = Read.All(Read.Text("staff_number,grade,role\n1,G7,\"a \"\"b\"\"\"\n2,G7\n3,G7,x,y\n4,G\"7,z\n5,G6,ok\n"), RecordTables.Staff);

        Assert.Equal(["1", "5"], records.Select(record => record.Key));
        Assert.Equal([3, 4], problems.Where(problem => problem.Kind == "cells").SelectMany(problem => problem.Lines).Order());
        Assert.Equal([5], problems.Problem("quote").Lines);
    }

    [Fact]
    public void Records_AQuoteThatIsNeverClosed_IsToldOnTheLineWhereItOpensAndTakesNoOtherLine()
    {
        var (records, problems) = Read.All(Read.Text("staff_number,grade\n1,G7\n2,\"G7\n3,G7\n4,\"G7\n5,G7\n"), RecordTables.Staff);

        Assert.Equal(["1", "3", "5"], records.Select(record => record.Key));
        Assert.Equal([3, 5], problems.Problem("quote").Lines);
    }

    [Fact]
    public void Records_ManyOpenQuotes_TakeTimeThatGrowsWithTheFile()
    {
        var text = "staff_number,grade\n" + string.Concat(Enumerable.Range(0, 8000).Select(number => $"{number},\"x\n"));

        var (records, problems) = Read.All(Read.Text(text), RecordTables.Staff);

        Assert.Empty(records);
        Assert.Equal(8000, problems.Problem("quote").Count);
    }

    [Fact]
    public void Records_ACellOnTwoLines_IsOneCell() =>
        Assert.Equal("Head of Data", Assert.Single(Read.All(Read.Text("staff_number,role\n1,\"Head of\nData\"\n"), RecordTables.Staff).Records).Role);

    [Fact]
    public void Survey_ACellLongerThanAllowed_IsRefusedWithItsLine()
    {
        var text = "staff_number,role\n1,x\n2,\"" + new string('x', 50_000) + "\"\n";

        var problem = Assert.Single(Assert.Throws<TableException>(() => Read.Text(text).Survey).Problems);

        Assert.Equal("too-large", problem.Kind);
        Assert.Equal(3, Assert.Single(problem.Lines));
    }

    [Fact]
    public void Survey_MoreRowsThanAllowed_IsRefused() => Assert.Equal(
        "at most 3 rows", Assert.Single(Assert.Throws<TableException>(() => Read.Text("a,b\n1,2\n1,2\n1,2\n", limits: new() { MostRows = 3 }).Survey).Problems).Allowed);

    [Fact]
    public void Open_MoreColumnsThanAllowed_IsRefused() => Assert.Equal(
        "at most 2 columns", Assert.Single(Assert.Throws<TableException>(() => Read.Text("a,b,c\n", limits: new() { MostColumns = 2 })).Problems).Allowed);
}
