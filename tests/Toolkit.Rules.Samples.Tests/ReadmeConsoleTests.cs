using System.Text.RegularExpressions;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>Every block of a README that shows the program shows what it really prints.</summary>
public sealed partial class ReadmeConsoleTests
{
    private const string Prompt = "$ ";
    private const string Start = "$ dotnet run --project samples/Toolkit.Rules.Samples.Console -- ";
    private const string CutShort = "...\n";

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/interview.md")]
    [InlineData("samples/Toolkit.Rules.Samples.Console/README.md")]
    [InlineData("docs/robustness.md")]
    [InlineData("docs/decisions.md")]
    [InlineData("docs/order.md")]
    [InlineData("docs/diff.md")]
    [InlineData("docs/whatif.md")]
    public void Console_EveryBlock_ShowsTheRealOutput(string file)
    {
        // A block of a command alone says what to type, not what is printed.
        var blocks = MarkdownBlocks.Of("console", file.Split('/'))
            .Where(block => block.Text.StartsWith(Start, StringComparison.Ordinal) && block.Text.TrimEnd('\n').Contains('\n'))
            .ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Check($"{file}, block of line {block.Line}", block.Text));
    }

    private static void Check(string place, string block)
    {
        var lines = block.Split('\n');
        Assert.True(lines.Count(line => line.StartsWith(Prompt, StringComparison.Ordinal)) == 1, $"{place}: one command to a block.");
        var run = ConsoleProcess.Run(Arguments(place, lines[0][Start.Length..]));
        var (shown, printed) = (block[(lines[0].Length + 1)..], run.Output);

        if (shown.EndsWith(CutShort, StringComparison.Ordinal))
        {
            shown = shown[..^CutShort.Length];
            printed = printed[..Math.Min(shown.Length, printed.Length)];
        }
        // A command alone says no more than that it can be run.
        if (shown.Length == 0)
        {
            Assert.True(run.ExitCode != ExitCode.BadInput, $"{place}: {run.Error}");
            return;
        }
        // A terminal shows both streams; the README may show the result alone, or what is said of it as well.
        if (shown != run.Output + run.Error)
            Assert.True(shown == printed, $"{place} shows\n{shown}\nbut the program prints\n{run.Output}\nand, to standard error,\n{run.Error}");
    }

    private static string[] Arguments(string place, string command)
    {
        Assert.False(command.AsSpan().ContainsAny("|<>;&$`\\*"), $"{place}: only plain commands can be checked, without a shell.");
        return [.. Argument().Matches(command).Select(match => match.Value.Trim('"', '\''))];
    }

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|[^ ]+")]
    private static partial Regex Argument();
}
