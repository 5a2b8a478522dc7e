using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The input that <c>diff</c> takes, and that which it refuses.</summary>
public sealed class DiffTests : IDisposable
{
    private static readonly string Before = Path.Combine(Path.GetDirectoryName(BundledProfiles.PathOf("fictional-full"))!, "earlier", "fictional-full.json");
    private static readonly string After = BundledProfiles.PathOf("fictional-full");

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Diff_ReportDocumentOnStandardInput_IsAsGoodAsItsProfile()
    {
        var report = ConsoleRun.Of("recommend", Before, "--format", "json").Output;

        var run = ConsoleRun.Of(ConsoleRun.Plain, report, "diff", "-", After, "--format", "json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
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
    [InlineData("{\"recommendations\": 1}", "The report is refused: ")]
    [InlineData("{", "The profile is refused: 1 problem.")]
    public void Diff_BadDocument_IsRefused(string document, string said)
    {
        var run = ConsoleRun.Of(ConsoleRun.Plain, document, "diff", "-", After);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(said, run.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--old-decisions", true, false)]
    [InlineData("--new-decisions", false, true)]
    [InlineData("--decisions", true, true)]
    public void Diff_ProfilesWithDecisions_AreHeldAgainstThem(string option, bool old, bool current)
    {
        var decisions = BundledProfiles.DecisionsOf("fictional-full");
        string Report(string profile, bool held) =>
            _scratch.File($"{(held ? "held" : "free")}-{(profile == Before ? "before" : "after")}.json", ConsoleRun.Of(
                ["recommend", profile, "--format", "json", .. held ? ["--decisions", decisions] : (string[])[]]).Output);

        var run = ConsoleRun.Of("diff", Before, After, option, decisions, "--format", "json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(ConsoleRun.Of("diff", Report(Before, old), Report(After, current), "--format", "json").Output, run.Output);
        Assert.Equal(old != current, ComparisonJson.Parse(run.Output).Settings.Any(change => change.Setting == ComparedSetting.Decisions));
    }

    [Fact]
    public void Diff_DecisionsForOneAndForBoth_TakesThoseOfTheOne()
    {
        var none = _scratch.File("none.json", "{ \"organisation\": \"department-of-lanterns-fictional\", \"decisions\": {} }");
        var decisions = BundledProfiles.DecisionsOf("fictional-full");

        var run = ConsoleRun.Of("diff", After, After, "--decisions", decisions, "--old-decisions", none, "--format", "json");

        Assert.Equal(ConsoleRun.Of("diff", After, After, "--old-decisions", none, "--new-decisions", decisions, "--format", "json").Output, run.Output);
        Assert.Equal(Movement.Gone, ComparisonJson.Parse(run.Output).Approaches.Single(change => change.Id == "DLT303").Movement);
    }

    [Fact]
    public void Diff_DecisionsBesideAProfile_AreReadAndSaidSo()
    {
        var profile = _scratch.File("lanterns.json", File.ReadAllText(After));
        var decisions = _scratch.File("lanterns.decisions.json", File.ReadAllText(BundledProfiles.DecisionsOf("fictional-full")));

        var run = ConsoleRun.Of("diff", After, profile);

        Assert.Equal($"Decisions are those of {decisions}.\n", run.Error);
        Assert.Contains("place 12 (84.37, certain) → suppressed (84.37, certain)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--decisions")]
    [InlineData("--old-decisions")]
    public void Diff_DecisionsForAReport_AreRefused(string option)
    {
        var report = _scratch.File("report.json", ConsoleRun.Of("recommend", Before, "--format", "json").Output);

        var run = ConsoleRun.Of("diff", report, After, option, BundledProfiles.DecisionsOf("fictional-full"));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("they can be named for a profile only", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-3, "3 places up")]
    [InlineData(-1, "1 place up")]
    [InlineData(0, "in place")]
    [InlineData(1, "1 place down")]
    [InlineData(2, "2 places down")]
    public void Places_AnyMove_IsSaidInWords(int places, string said) => Assert.Equal(said, DiffWords.Places(places));

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "-", "-")]
    [InlineData("diff", "nowhere.json", "-")]
    public void Diff_NotTwoDocuments_IsRefused(params string[] args) => Assert.Equal(ExitCode.BadInput, ConsoleRun.Of(args).ExitCode);
}
