using System.Text.RegularExpressions;
using Spectre.Console;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Tests.Output;

/// <summary>The layout on a given terminal: everything fits, and no figure is lost.</summary>
public sealed partial class LayoutTests
{
    public static TheoryData<string> Profiles => BundledProfiles.Names;

    public static TheoryData<string> ApproachIds => BundledProfiles.ApproachIds;

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Recommend_AnyWidth_StaysWithinIt(string profile)
    {
        foreach (var width in (int[])[80, 100, 111, 112, 120, 160, 200])
            Fits(ConsoleRun.Of(ConsoleRun.Plain with { Width = width }, "", "recommend", BundledProfiles.PathOf(profile)), width);
    }

    [Theory]
    [MemberData(nameof(ApproachIds))]
    public void Explain_EightyColumns_StaysWithinThem(string id)
    {
        Fits(ConsoleRun.Of("explain", id), 80);
        Fits(ConsoleRun.Of("explain", id, BundledProfiles.PathOf("fictional-full")), 80);
        Fits(ConsoleRun.Of("indicators", "--approach", id), 80);
    }

    [Theory]
    [InlineData("approaches")]
    [InlineData("indicators")]
    [InlineData("--help")]
    [InlineData("recommend --help")]
    public void List_EightyColumns_StaysWithinThem(string command) => Fits(ConsoleRun.Of(command.Split(' ')), 80);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Check_EightyColumns_StaysWithinThem(string profile) => Fits(ConsoleRun.Of("check", BundledProfiles.PathOf(profile)), 80);

    [Theory]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(60)]
    [InlineData(79)]
    public void Everything_NarrowTerminal_StaysWithinIt(int width)
    {
        var full = BundledProfiles.PathOf("fictional-full");
        string[][] commands =
        [
            ["recommend"], ["recommend", full], ["explain", "DLT501"], ["explain", "DLT402", full], ["robustness", full], ["why", full], ["why", "DLT303", full], ["plan", full],
            ["whatif", full, "digital-vacancy-rate=30", "priority.6=1"], ["portfolio", full], ["approaches"], ["indicators"], ["indicators", "--approach", "DLT501"], ["check", full],
            ["decisions", full, "--decisions", BundledProfiles.DecisionsOf("fictional-full")], ["diff", BundledProfiles.PathOf("united-kingdom-2025"), full],
            ["--help"], ["answers", "--help"],
        ];
        foreach (var command in commands)
            Fits(ConsoleRun.Of(ConsoleRun.Plain with { Width = width }, "", command), width);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("recommend")]
    public void Narrow_Table_LosesNoFigure(string verb)
    {
        var full = BundledProfiles.PathOf("fictional-full");

        var narrow = ConsoleRun.Of(ConsoleRun.Plain with { Width = 40 }, "", verb, full).Output;

        Assert.Equal(Figures(ConsoleRun.Of(verb, full).Output), Figures(narrow));
    }

    [Fact]
    public void Recommend_Wide_ShowsTitlesBesideTheFigures()
    {
        var wide = ConsoleRun.Of(ConsoleRun.Plain with { Width = 160 }, "", "recommend").Output;

        Assert.Contains("Approach  ", wide, StringComparison.Ordinal);
        Assert.DoesNotContain("Approach  ", ConsoleRun.Of("recommend").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Colour_IsOnlyForTerminalsThatWantIt()
    {
        var terminal = ConsoleRun.Plain with { Colour = true };
        var coloured = ConsoleRun.Of(terminal, "", "recommend").Output;

        Assert.Contains("\u001b[", coloured, StringComparison.Ordinal);
        Assert.Equal(ConsoleRun.Of("recommend").Output, ConsoleRun.Of(terminal, "", "recommend", "--no-color").Output);
        Assert.Equal(ConsoleRun.Of("recommend").Output, ConsoleRun.Of(terminal, "", "--no-color", "recommend").Output);
    }

    [Theory]
    [InlineData("recommend", 80)]
    [InlineData("recommend", 160)]
    [InlineData("explain DLT601", 80)]
    [InlineData("approaches", 80)]
    public void Page_Colour_MovesNothing(string command, int width)
    {
        var plain = ConsoleRun.Plain with { Width = width };
        var coloured = ConsoleRun.Of(plain with { Colour = true }, "", command.Split(' ')).Output;

        Assert.Equal(
            ConsoleRun.Of(plain, "", command.Split(' ')).Output.Split('\n'),
            EscapeCode().Replace(coloured, "").Split('\n').Select(line => line.TrimEnd()));
    }

    [Theory]
    [InlineData("recommend")]
    [InlineData("explain DLT601")]
    [InlineData("approaches")]
    [InlineData("indicators")]
    public void Page_NoUnicode_IsAscii(string command) => Assert.All(
        ConsoleRun.Of(ConsoleRun.Plain with { Unicode = false }, "", command.Split(' ')).Output,
        letter => Assert.InRange(letter, '\n', '~'));

    [Fact]
    public void Document_NoUnicode_StaysUtf8()
    {
        var name = "Ministère d'Été";
        var template = ConsoleRun.Of("new", "agency", "--name", name).Output;

        var run = ConsoleRun.Of(ConsoleRun.Plain with { Unicode = false }, template, "recommend", "-", "--format", "json");

        Assert.Contains(name, run.Output, StringComparison.Ordinal);
    }

    private static string[] Figures(string output) => [.. Figure().Matches(output).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex("[0-9]+([.][0-9]+)?")]
    private static partial Regex Figure();

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex EscapeCode();

    private static void Fits(ConsoleRun run, int width)
    {
        Assert.Equal(ExitCode.Done, run.ExitCode);
        // An address is never broken, however long it is.
        Assert.All(
            run.Output.Split('\n').Where(line => !line.StartsWith("https://", StringComparison.Ordinal)),
            line => Assert.True(line.GetCellWidth() <= width, $"{line.GetCellWidth()} columns: {line}"));
    }
}
