namespace Toolkit.Rules.Tables.Tests.Cells;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("Policy\u00A0 ", "Policy")]
    [InlineData("\uFEFFPolicy\u200B", "Policy")]
    [InlineData("two\u00A0\u2009words", "two words")]
    [InlineData("line\r\nbreak", "line break")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("👩\u200D💻", "👩\u200D💻")]
    [InlineData("end\u200D", "end")]
    [InlineData("  ", "")]
    public void Clean_BlanksOfEveryKind_AreTrimmedAndJoinersStay(string text, string clean) => Assert.Equal(clean, CellText.Clean(text));

    [Theory]
    [InlineData("Zoe\u0308", "zoë")]
    [InlineData("ＦＴＥ", "fte")]
    [InlineData("DIGITAL, Data", "digital, data")]
    public void Fold_CaseAndComposition_DoNotMatter(string text, string folded) => Assert.Equal(folded, CellText.Fold(text));

    [Fact]
    public void Fold_HalfASurrogatePair_IsNoError() => Assert.Equal("a\uD800é", CellText.Fold("A\uD800É"));

    [Fact]
    public void Shown_ALongText_IsCutBetweenCharactersThatAReaderSees()
    {
        var shown = CellText.Shown(string.Concat(Enumerable.Repeat("👩\u200D💻", 40)));

        Assert.EndsWith("👩\u200D💻…\"", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Shown_AnOverrideOfDirection_IsSpelledOut() => Assert.Equal("\"a[U+202E]b\"", CellText.Shown("a\u202Eb"));
}
