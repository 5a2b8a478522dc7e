using System.Text;
using Toolkit.Rules.Samples.Imports;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;

public sealed class CsvTableTests
{
    [Fact]
    public void Lines_ColumnMissing_AreNoneAndTheColumnIsNamed()
    {
        var table = new CsvTable(Files.Bytes("a,b", "1,2"));

        Assert.Empty(table.Lines("a", "c"));
        Assert.Equal([(1, "c")], table.Problems.Select(problem => (problem.Line, problem.Column)));
    }

    [Fact]
    public void Lines_ColumnTwice_AreNone()
    {
        var table = new CsvTable(Files.Bytes("a,a", "1,2"));

        Assert.Empty(table.Lines("a"));
        Assert.Equal("every column once", Assert.Single(table.Problems).Allowed);
    }

    [Fact]
    public void Lines_CellTooMany_IsAProblemOfItsLine()
    {
        var table = new CsvTable(Files.Bytes("a,b", "1,2", "1,2,3", "4,5"));

        Assert.Equal([2, 4], table.Lines("a").Select(line => line.Number));
        Assert.Equal(3, Assert.Single(table.Problems).Line);
        Assert.Equal("3 cells", table.Problems[0].Found);
    }

    [Fact]
    public void Read_NotUtf8_NamesTheLine()
    {
        var table = new CsvTable([.. Encoding.UTF8.GetBytes("a,b\n1,2\n3,"), 0xE9, (byte)'\n']);

        Assert.Empty(table.Lines("a"));
        Assert.Equal(3, Assert.Single(table.Problems).Line);
        Assert.Equal("bytes that are not UTF-8", table.Problems[0].Found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n")]
    public void Read_NoRecords_IsAProblem(string text)
    {
        var table = new CsvTable(Encoding.UTF8.GetBytes(text));

        Assert.Empty(table.Lines());
        Assert.NotEmpty(table.Problems);
    }

    [Fact]
    public void Read_QuoteInsideACell_IsAProblem()
    {
        var table = new CsvTable(Files.Bytes("a,b", "x\"y,2"));

        Assert.Equal(2, Assert.Single(table.Problems).Line);
    }

    [Theory]
    [InlineData("safe\u202Etxet", "'safe[U+202E]txet'")]
    [InlineData("bell\u0007", "'bell[U+0007]'")]
    [InlineData("zero\u200Bwidth", "'zero[U+200B]width'")]
    public void Name_HiddenCharacter_IsRefusedAndQuotedByItsNumber(string cell, string shown)
    {
        var table = new CsvTable(Files.Bytes("a", cell));
        foreach (var line in table.Lines("a"))
            line.Name("a");

        Assert.Equal(shown, Assert.Single(table.Problems).Found);
    }

    [Fact]
    public void Shown_LongText_IsCut() => Assert.Equal($"'{new string('x', 60)}…'", CsvLine.Shown(new string('x', 61)));
}
