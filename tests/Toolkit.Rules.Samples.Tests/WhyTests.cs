using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The output of <c>why</c> that is not kept as expected output.</summary>
public sealed class WhyTests
{
    [Fact]
    public void Why_AsJson_IsTheReportWithItsOrder()
    {
        var run = ConsoleRun.Of("why", "--format", "json", "--weights", "quick-wins");

        var report = JsonReport.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal("quick-wins", report.Weights.Name);
        Assert.Equal(report.Order.Skip(1).Select(next => next.Id), report.Analysis!.Order!.RankGaps.Select(contrast => contrast.Next));
        Assert.Equal(run.Output.TrimEnd(), JsonReport.ToJson(report).TrimEnd());
    }

    [Fact]
    public void Why_WithDecisions_SaysOfWhatIsPutOffByWhomAndUntilWhen()
    {
        var (profile, decisions) = (BundledProfiles.PathOf("fictional-full"), BundledProfiles.DecisionsOf("fictional-full"));

        var one = ConsoleRun.Of("why", "DLT303", profile, "--decisions", decisions).Output.ReplaceLineEndings(" ");
        var all = ConsoleRun.Of("why", profile, "--decisions", decisions).Output;

        Assert.Contains("Postponed by Finance Director until 2027-06-30: ", one, StringComparison.Ordinal);
        Assert.Contains("Postponed by Finance Director until 2027-06-30: The finance", all, StringComparison.Ordinal);
        Assert.Contains("  - DLT501 scores 2.86 points more than DLT301", all, StringComparison.Ordinal);
        Assert.Contains("\nPlace 12 of 14, score 84.37.\n", ConsoleRun.Of("why", "DLT303", profile).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why", "samples/data/fictional-full.json")]
    [InlineData("why", "dlt101", "samples/data/fictional-full.json")]
    public void Why_ProfileWithOrWithoutAnId_IsRead(params string[] args)
    {
        args[^1] = Toolkit.Rules.Tests.Repository.PathOf(args[^1].Split('/'));
        var run = ConsoleRun.Of(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.StartsWith("Department of Lanterns and Tides", run.Output, StringComparison.Ordinal);
        Assert.Equal(args.Length == 3, run.Output.Contains("DLT101  In producing your strategy", StringComparison.Ordinal));
    }
}
