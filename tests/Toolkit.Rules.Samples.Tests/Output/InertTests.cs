using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Tests.Output;

/// <summary>Text from a profile cannot act.</summary>
public sealed class InertTests
{
    private const string Hostile = "[red]A[/] [[b]] {0} \u001b[2J\u001b]8;;https://example.org\u0007\u009b31m\u202eevil\u200b";

    [Theory]
    [InlineData("plain text, £5", "plain text, £5")]
    [InlineData("two\nlines\tand a tab", "two lines and a tab")]
    [InlineData("\u001b[31mred", "?[31mred")]
    [InlineData("bell\a, del\u007f, csi\u009b", "bell?, del?, csi?")]
    [InlineData("\u202eturned\u2066\u200b", "?turned??")]
    [InlineData("line\u2028separator\r", "line?separator?")]
    [InlineData("\ud83d\ude00 and \u00e9", "\ud83d\ude00 and \u00e9")]
    [InlineData("\u0628\u0631\u0646\u0627\u0645\u0647\u200c\u0631\u06cc\u0632\u06cc", "\u0628\u0631\u0646\u0627\u0645\u0647\u200c\u0631\u06cc\u0632\u06cc")]
    [InlineData("\u0dc1\u0dca\u200d\u0dbb\u0dd3", "\u0dc1\u0dca\u200d\u0dbb\u0dd3")]
    [InlineData("\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb", "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb")]
    [InlineData("\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f", "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f")]
    [InlineData("a\u200c b\u200d, \u200dc", "a? b?, ?c")]
    [InlineData("tag\udb40\udc67", "tag?")]
    public void Plain_Text_HoldsNoCommand(string text, string expected) => Assert.Equal(expected, Inert.Plain(text));

    [Fact]
    public void Markup_Brackets_AreEscaped() => Assert.Equal("[[red]]", Inert.Markup("[red]"));

    [Theory]
    [InlineData("recommend -")]
    [InlineData("explain DLT501 -")]
    [InlineData("check -")]
    public void Output_HostileName_IsShownAsText(string command)
    {
        var profile = ConsoleRun.Of("new", "agency", "--name", "Guild").Output.Replace("\"Guild\"", System.Text.Json.JsonSerializer.Serialize(Hostile), StringComparison.Ordinal);

        var run = ConsoleRun.Of(ConsoleRun.Plain, profile, command.Split(' '));

        Assert.DoesNotContain(run.Output + run.Error, letter => letter != '\n' && (char.IsControl(letter) || letter is '\u202e' or '\u200b'));
        if (run.ExitCode == ExitCode.Done)
            Assert.Contains("[red]A[/] [[b]] {0} ?[2J", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_HostileSource_IsShownAsText()
    {
        var answers = "\"digital-vacancy-rate\": { \"value\": 20, \"source\": \"[bold]S[/]\", \"note\": \"[/]\" }";
        var profile = "{ \"organisation\": { \"id\": \"g\", \"name\": \"G\", \"kind\": \"department\" }, \"asOf\": \"2026-10-31\", \"answers\": { " + answers + " } }";

        var run = ConsoleRun.Of(ConsoleRun.Plain, profile, "explain", "DLT501", "-");

        Assert.Equal("", run.Error);
        Assert.Contains("from: [bold]S[/]\n    note: [/]\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_HostileArgument_IsShownAsText() =>
        Assert.DoesNotContain('\u001b', ConsoleRun.Of("explain", "\u001b[2J").Error);
}
