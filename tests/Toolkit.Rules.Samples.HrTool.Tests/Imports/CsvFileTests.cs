using System.Text;
using Toolkit.Rules.Samples.Imports;

namespace Toolkit.Rules.Samples.HrTool.Tests.Imports;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a;b\r\n1;2\r\n")]
    [InlineData("a\tb\n1\t2")]
    [InlineData("\uFEFFa,b\n\"1\",\" 2 \"\n\n")]
    public void Lines_OfASoundFile_AreItsCells(string text)
    {
        var problems = new ImportProblems();
        var lines = new CsvFile(Encoding.UTF8.GetBytes(text), problems).Lines().ToList();

        Assert.Equal([["a", "b"], ["1", "2"]], lines.Select(line => line.Cells));
        Assert.Equal([1, 2], lines.Select(line => line.Number));
        Assert.Equal(0, problems.Count);
    }

    [Theory]
    [InlineData("a,b\n1,2\n3\n4,5,6\n7,8", "3: 1 cells / 4: 3 cells", 3)]
    [InlineData("a,b\n1,x\"y\"\n3,4", "2: a quote out of place", 2)]
    [InlineData("a,b\n1,\"2\n3,4", "3: a quote out of place", 1)]
    [InlineData("", "0: an empty file", 0)]
    public void Lines_ThatCannotBeSplit_AreToldAndLeftOut(string text, string told, int lines)
    {
        var problems = new ImportProblems();

        Assert.Equal(lines, new CsvFile(Encoding.UTF8.GetBytes(text), problems).Lines().Count());
        Assert.Equal(told, string.Join(" / ", problems.First.Select(problem => $"{problem.Line}: {problem.Found}")));
    }

    [Fact]
    public void Lines_NotInUtf8_NameTheLine()
    {
        var problems = new ImportProblems();

        Assert.Empty(new CsvFile([.. "a,b\nc,d\n"u8, 0xE9, .. ",f\n"u8], problems).Lines());
        Assert.Equal(new(3, "", "bytes that are not UTF-8", "text saved as \"CSV UTF-8\""), Assert.Single(problems.First));
    }

    [Fact]
    public void Lines_WithACellWithoutEnd_StopThere()
    {
        var problems = new ImportProblems();
        var text = "a,b\n1,2\n3,\"" + new string('x', 20_000);

        Assert.Equal(2, new CsvFile(Encoding.UTF8.GetBytes(text), problems).Lines().Count());
        Assert.Equal("a cell of more than 10000 characters", Assert.Single(problems.First).Found);
    }
}
