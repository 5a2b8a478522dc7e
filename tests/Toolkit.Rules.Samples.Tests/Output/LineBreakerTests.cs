using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Spectre.Console;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Tests.Output;

/// <summary>Lines fit, and nothing but the blanks between words is lost.</summary>
[Generated(typeof(LineBreakerTests), Cases = 300)]
public sealed class LineBreakerTests
{
    private static readonly string[] Words =
        ["a", "of", "what", "digital", "[[b]]", "(0.25)", "Côte", "日本語", "é", "😀", "antidisestablishmentarianism", new('x', 70), new('界', 40)];

    private static readonly string[] Between = [" ", " ", " ", "  ", "\n", "", "[bold]", "[/]", "[red]"];

    public static Arbitrary<string> Texts() => Arb.From(
        from words in Gen.NonEmptyListOf(from word in Gen.Elements(Words) from next in Gen.Elements(Between) select (word, next))
        select Balanced([.. words]));

    [Property]
    public void Lines_AnyText_FitAndKeepEveryLetter(string markup, PositiveInt extra)
    {
        var width = 12 + (extra.Get % 60);

        var lines = LineBreaker.Lines(markup, width).Select(line => string.Concat(line.Select(word => word.Text))).ToList();

        Assert.All(lines, line => Assert.InRange(line.TrimEnd().GetCellWidth(), 0, width));
        Assert.Equal(Letters(Markup.Remove(markup)), Letters(string.Concat(lines)));
    }

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one\ntwo", 80, "one|two")]
    [InlineData("  kept in front", 80, "  kept in front")]
    [InlineData("[bold]one[/] [[two]]", 80, "one [two]")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("日本語", 4, "日本|語")]
    [InlineData("", 80, "")]
    public void Lines_Text_FitTheWidth(string markup, int width, string expected) => Assert.Equal(
        expected, string.Join('|', LineBreaker.Lines(markup, width).Select(line => string.Concat(line.Select(word => word.Text)).TrimEnd())));

    // Each style is closed before the next one is opened, and nothing is open at the end.
    private static string Balanced(IReadOnlyList<(string Word, string Next)> words)
    {
        var markup = "";
        var open = false;
        foreach (var (word, next) in words)
        {
            markup += word + (next.StartsWith('[') && open ? "[/]" : "");
            var tag = next.StartsWith('[');
            open = tag ? next != "[/]" : open;
            markup += next == "[/]" ? "" : next;
        }
        return (open ? markup + "[/]" : markup).TrimEnd();
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
