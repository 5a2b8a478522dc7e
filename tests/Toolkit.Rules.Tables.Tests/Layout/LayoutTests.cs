namespace Toolkit.Rules.Tables.Tests.Layout;

public sealed class LayoutTests
{
    [Fact]
    public void Layout_ASecondRowOfHeadings_IsPassedOver()
    {
        var file = Read.Text("staff_number,salary,hired on\nid,GBP per year,day\n1,50000,2020-01-31\n2,60000,2021-01-31\n");

        Assert.Equal(1, file.Layout.HeaderLine);
        Assert.Equal(2, file.Layout.SecondHeaderLine);
        Assert.Equal(2, file.Survey.Records);
    }

    [Fact]
    public void Layout_NoHeadings_StopsUntilSomebodyChooses()
    {
        const string Text = "1,50000,2020-01-31\n2,60000,2021-01-31\n";
        var file = Read.Text(Text);

        Assert.Equal("no-headings", Assert.Single(file.Read(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf).Problems).Kind);

        var chosen = Read.Text(Text, new() { HeaderLine = 0 });
        var mapping = chosen.Propose(RecordTables.Staff).With(new() { Field = "pay", Heading = "column 2" });
        Assert.Equal([50000m, 60000m], Read.All(chosen, RecordTables.Staff, mapping).Records.Select(record => record.Pay!.Value));
    }

    [Fact]
    public void Layout_ChosenLine_OverrulesTheSearch() =>
        Assert.Equal(["x", "y"], Read.Text("a,b\nx,y\n1,2\n", new() { HeaderLine = 2 }).Layout.Columns.Select(column => column.Heading));

    [Theory]
    [InlineData("Total,,110000")]
    [InlineData(",Grand total:,110000")]
    [InlineData("Total staff in post,2,110000")]
    [InlineData("Summe,,110000")]
    public void Sort_ATotalsRow_IsNoRecord(string row) => Assert.Equal([4], Read.Text($"staff_number,grade,salary\n1,G7,50000\n2,G6,60000\n{row}\n").Survey.TotalLines);

    [Fact]
    public void Sort_AProgrammeThatBeginsWithTotal_IsARecord() =>
        Assert.Equal(2, Read.Text("project,category,approved_m\nAlpha,ICT,5\nTotal Rebuild,ICT,6\n").Survey.Records);

    [Fact]
    public void Sort_ASentenceBelow_IsANote()
    {
        var (records, problems) = Read.All(Read.Text("staff_number,grade,salary\n1,G7,50000\nSource: HR system of June,,\n"), RecordTables.Staff);

        Assert.Single(records);
        Assert.Equal([3], problems.Problem("note").Lines);
    }

    [Fact]
    public void Sort_TotalsThatSomebodyCallsRecords_AreRead()
    {
        var file = Read.Text("staff_number,grade,salary\n1,G7,50000\nTotal,,110000\n");

        Assert.Equal(2, Read.All(file, RecordTables.Staff, file.Propose(RecordTables.Staff) with { TotalsAreRecords = true }).Records.Count);
    }
}
