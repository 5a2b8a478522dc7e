using System.Text;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Tests.Output;

/// <summary>The terminal that each connection of the program amounts to.</summary>
public sealed class TerminalTests
{
    [Theory]
    [InlineData(null, null, 80)]
    [InlineData("120", null, 120)]
    [InlineData("120", 90, 120)]
    [InlineData(null, 90, 90)]
    [InlineData("wide", 90, 90)]
    [InlineData("-5", null, 80)]
    [InlineData("10", 10, 40)]
    [InlineData("40", null, 40)]
    [InlineData(null, 55, 55)]
    [InlineData(null, 0, 80)]
    [InlineData("100000", null, 200)]
    public void From_Columns_SetsTheWidth(string? columns, int? window, int expected) => Assert.Equal(
        expected, Terminal.From(name => name == "COLUMNS" ? columns : null, window, Encoding.UTF8).Width);

    [Theory]
    [InlineData(true, null, null, true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, "xterm", false)]
    public void From_NoColour_IsHeeded(bool window, string? noColour, string? term, bool expected) => Assert.Equal(
        expected,
        Terminal.From(name => name == "NO_COLOR" ? noColour : name == "TERM" ? term : null, window ? 80 : null, Encoding.UTF8).Colour);

    [Fact]
    public void From_Encoding_DecidesOnUnicode()
    {
        Assert.True(Terminal.From(_ => null, 80, new UTF8Encoding(false)).Unicode);
        Assert.False(Terminal.From(_ => null, 80, Encoding.Latin1).Unicode);
        Assert.False(Terminal.From(_ => null, 80, Encoding.ASCII).Unicode);
    }
}
