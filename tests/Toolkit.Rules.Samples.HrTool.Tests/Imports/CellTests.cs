using Toolkit.Rules.Samples.Imports;

namespace Toolkit.Rules.Samples.HrTool.Tests.Imports;

public sealed class CellTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("Pol\u202Eicy", "\"Pol[U+202E]icy\"")]
    [InlineData("a\nb\0", "\"a[U+000A]b[U+0000]\"")]
    [InlineData("<script>", "\"<script>\"")]
    public void Quoted_OfACell_ShowsWhatCannotBeSeen(string cell, string shown) => Assert.Equal(shown, Cell.Quoted(cell));

    [Fact]
    public void Quoted_OfALongCell_IsCut() => Assert.Equal($"\"{new string('x', 60)}…\"", Cell.Quoted(new string('x', 1000)));

    [Theory]
    [InlineData("Grade 7", true)]
    [InlineData("évaluation €", true)]
    [InlineData("a\u202Eb", false)]
    [InlineData("a\nb", false)]
    public void TryText_OfACell_TakesWhatCanBeSeen(string cell, bool isText) => Assert.Equal(isText, Cell.TryText(cell, out _));

    [Theory]
    [InlineData("0.8", true)]
    [InlineData("1", true)]
    [InlineData("1.2", false)]
    [InlineData("-1", false)]
    [InlineData("0,8", false)]
    [InlineData("1e0", false)]
    public void TryNumber_OfAShare_TakesZeroToOne(string cell, bool isNumber) => Assert.Equal(isNumber, Cell.TryNumber(cell, 1, out _));

    [Theory]
    [InlineData("31/10/2026", "d/M/yyyy", true)]
    [InlineData("31/02/2026", "d/M/yyyy", false)]
    [InlineData("10/31/2026", "d/M/yyyy", false)]
    [InlineData("2026-10-31", "yyyy-MM-dd", true)]
    public void TryDay_OfACell_FollowsTheChosenFormat(string cell, string format, bool isDay) => Assert.Equal(isDay, Cell.TryDay(cell, format, out _));
}
