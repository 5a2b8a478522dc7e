using Spectre.Console;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Tests.Output;

/// <summary>Words, their styles and their widths.</summary>
public sealed class StyledTextTests
{
    [Fact]
    public void Words_Markup_IsTakenApart() => Assert.Equal(
        [new("need", ""), new(" ", ""), new("0.75", "bold"), new("\n", ""), new("[x]", "red"), new(",", "")],
        StyledText.Words("need [bold]0.75[/]\n[red][[x]][/],"));

    [Theory]
    [InlineData("", "[[x]]")]
    [InlineData("bold", "[bold][[x]][/]")]
    public void Markup_OfAWord_ReadsBackAsTheWord(string style, string markup)
    {
        var word = new StyledText("[x]", style);

        Assert.Equal(markup, word.Markup);
        Assert.Equal([word], StyledText.Words(markup));
    }

    [Fact]
    public void IsNarrow_LetterThatCanBeShown_TakesOneColumnInSpectre()
    {
        var narrow = Enumerable.Range(0, char.MaxValue).Select(code => (char)code)
            .Where(letter => StyledText.IsNarrow(letter) && Inert.Plain(letter.ToString()) == letter.ToString()).ToList();

        Assert.Contains('█', narrow);
        Assert.All(narrow, letter => Assert.Equal(1, letter.ToString().GetCellWidth()));
    }
}
