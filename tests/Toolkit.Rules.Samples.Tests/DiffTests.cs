using Toolkit.Rules.Comparisons;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>What diff takes, and what it refuses.</summary>
public sealed class DiffTests
{
    private static readonly string Before = Path.Combine(Path.GetDirectoryName(BundledProfiles.PathOf("fictional-full"))!, "earlier", "fictional-full.json");
    private static readonly string After = BundledProfiles.PathOf("fictional-full");

    [Fact]
    public void Diff_ReportDocumentOnStandardInput_IsAsGoodAsItsProfile()
    {
        var report = ConsoleRun.Of("recommend", Before, "--format", "json").Output;

        var run = ConsoleRun.Of(ConsoleRun.Plain, report, "diff", "-", After, "--format", "json");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(ConsoleRun.Of("diff", Before, After, "--format", "json").Output, run.Output);
        Assert.False(ComparisonJson.Parse(run.Output).IsEmpty);
    }

    [Fact]
    public void Diff_ReportMadeWithOtherWeights_NamesTheOptions()
    {
        var report = ConsoleRun.Of("recommend", After, "--format", "json", "--weights", "quick-wins").Output;

        var comparison = ComparisonJson.Parse(ConsoleRun.Of(ConsoleRun.Plain, report, "diff", "-", After, "--format", "json").Output);

        Assert.Equal(ComparedSetting.Weights, Assert.Single(comparison.Settings).Setting);
        Assert.All(comparison.Approaches.SelectMany(change => change.ScoreCauses), cause => Assert.Equal(CauseKind.Options, cause.Kind));
    }

    [Fact]
    public void Diff_Itself_SaysThatNothingDiffers() =>
        Assert.Contains("\nNothing differs.\n", ConsoleRun.Of("diff", After, After).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"recommendations\": 1}", "The report '-' is refused: This is not a recommendation report: $.catalogue is missing.")]
    [InlineData("{", "The profile is refused: 1 problem.")]
    public void Diff_BadDocument_IsRefused(string document, string said)
    {
        var run = ConsoleRun.Of(ConsoleRun.Plain, document, "diff", "-", After);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "-", "-")]
    [InlineData("diff", "nowhere.json", "-")]
    public void Diff_NotTwoDocuments_IsRefused(params string[] args) => Assert.Equal(ExitCode.BadInput, ConsoleRun.Of(args).ExitCode);
}
