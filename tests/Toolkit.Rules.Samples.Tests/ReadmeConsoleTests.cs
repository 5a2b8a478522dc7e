using System.Text.RegularExpressions;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>Every block of a README that shows the program shows what it really prints.</summary>
public sealed partial class ReadmeConsoleTests
{
    private const string Prompt = "$ ";
    private const string Start = "$ dotnet run --project samples/Toolkit.Rules.Samples.Console -- ";
    private const string CutShort = "...\n";

    public static TheoryData<string> Pages => MarkdownBlocks.Pages("console", IsResult);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Console_EveryBlock_ShowsTheRealOutput(string file)
    {
        Assert.All(MarkdownBlocks.Of("console", file.Split('/')).Where(block => IsResult(block.Text)), block => Check($"{file}, block of line {block.Line}", block.Text));
    }

    [Fact]
    public void Pages_OfTheCheckout_AreFound() => Assert.Superset(
        new HashSet<string> { "docs/order.md", "docs/plan.md", "samples/Toolkit.Rules.Samples.Console/README.md" }, ((IEnumerable<object[]>)Pages).Select(row => (string)row[0]).ToHashSet());

    // A block of a command alone says what to type, not what is printed.
    private static bool IsResult(string block) => block.StartsWith(Start, StringComparison.Ordinal) && block.TrimEnd('\n').Contains('\n');

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
        // A quoted argument reaches the program as it is.
        Assert.False(Quoted().Replace(command, "").AsSpan().ContainsAny("|<>;&$`\\*"), $"{place}: only plain commands can be checked, without a shell.");
        return [.. Argument().Matches(command).Select(match => match.Value.Trim('"', '\''))];
    }

    [GeneratedRegex("\"[^\"$`\\\\]*\"|'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|[^ ]+")]
    private static partial Regex Argument();
}
