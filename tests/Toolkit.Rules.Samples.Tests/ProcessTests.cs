using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The program in a process of its own: standard input, the environment, the shell's view of the exit code.</summary>
public sealed class ProcessTests
{
    private static readonly string Profile = Repository.Read("samples", "data", "fictional-full.json");

    [Fact]
    public void Run_Dash_ReadsStandardInput()
    {
        var piped = ConsoleProcess.Run(["recommend", "-"], Profile);
        var read = ConsoleProcess.Run("recommend", "samples/data/fictional-full.json");

        Assert.Equal(0, piped.ExitCode);
        Assert.Contains("Department of Lanterns and Tides", piped.Output, StringComparison.Ordinal);
        Assert.Equal(read.Output, piped.Output);
    }

    [Fact]
    public void Run_EmptyStandardInput_IsBadInput()
    {
        var run = ConsoleProcess.Run("recommend", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("-:1:1: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoColour_ChangesNothingInAFile()
    {
        var plain = ConsoleProcess.Run("recommend");
        var noColour = ConsoleProcess.Run(["recommend"], "", ("NO_COLOR", "1"));
        // A build server, where Spectre would switch colours on by itself.
        var server = ConsoleProcess.Run(["recommend"], "", ("GITHUB_ACTIONS", "true"), ("TERM", "xterm-256color"));

        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.Equal(plain.Output, noColour.Output);
        Assert.Equal(plain.Output, server.Output);
    }

    [Fact]
    public void Run_Columns_SetsTheWidth()
    {
        var wide = ConsoleProcess.Run(["recommend"], "", ("COLUMNS", "120")).Output.Split('\n').Max(line => line.Length);
        var narrow = ConsoleProcess.Run(["recommend"], "", ("COLUMNS", "80")).Output.Split('\n').Max(line => line.Length);

        Assert.InRange(wide, 112, 120);
        Assert.InRange(narrow, 70, 80);
    }

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("de_DE.UTF-8")]
    public void Run_OtherCulture_GivesTheSameBytes(string culture) => Assert.Equal(
        ConsoleProcess.Run("explain", "DLT501").Output,
        ConsoleProcess.Run(["explain", "DLT501"], "", ("LC_ALL", culture)).Output);

    [Fact]
    public void Run_GateTripped_ExitsWithOne()
    {
        var run = ConsoleProcess.Run("recommend", "--fail-on", "high");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--fail-on high: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--fail-on", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BadUsage_ExitsWithTwo() => Assert.Equal(2, ConsoleProcess.Run("recommend", "--format", "pdf").ExitCode);
}
