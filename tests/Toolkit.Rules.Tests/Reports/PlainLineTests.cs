using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class PlainLineTests
{
    [Theory]
    [InlineData("plain text, £5 😀", "plain text, £5 😀")]
    [InlineData("one\ntwo\r\nthree\tfour\u2028five\u0085six", "one two  three four five six")]
    [InlineData("\u001b[2J\u0007bell\u009b31m\0", "[2J bell 31m")]
    [InlineData("safe\u202Etxet\u2066x\u2069", "safetxetx")]
    [InlineData(" \n ", "")]
    public void Of_AnyText_IsOneLineThatShowsWhatItHolds(string text, string expected) => Assert.Equal(expected, PlainLine.Of(text));

    [Fact]
    public void Of_HalvesOfSurrogatePairs_AreReplaced() => Assert.Equal("half \uFFFD pair \uFFFD", PlainLine.Of("half \uD83D pair \uDE00"));
}
