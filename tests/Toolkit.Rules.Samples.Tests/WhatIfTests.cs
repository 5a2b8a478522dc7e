using Toolkit.Rules.Analysis;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

public sealed class WhatIfTests
{
    private static readonly string Profile = Path.Combine(AppContext.BaseDirectory, "data", "united-kingdom-2025.json");

    [Fact]
    public void Changes_WithMistakes_AreAllListed()
    {
        var run = ConsoleRun.Of(
            "whatif", Profile, "digital-vacency-rate=30", "digital-contractor-share=abc", "women-share-digital", "priority.9=1", "priority.1=null",
            "digital-workforce-share=6", "digital-workforce-share=7", "x\"y=1", "women-share-digital=na:", "contract-size-median={\"value\": -1}");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Contains("did you mean digital-vacancy-rate?", lines[0], StringComparison.Ordinal);
        Assert.Contains("found the text \"abc\"; allowed: a", lines[1], StringComparison.Ordinal);
        Assert.Contains("KEY=VALUE", lines[2], StringComparison.Ordinal);
        Assert.Contains("unknown finding", lines[3], StringComparison.Ordinal);
        Assert.Contains("found null", lines[4], StringComparison.Ordinal);
        Assert.Contains("each key once", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("x\"y=1: ", lines[6], StringComparison.Ordinal);
        Assert.Contains("why the question does not apply", lines[7], StringComparison.Ordinal);
        Assert.StartsWith("contract-size-median=", lines[8], StringComparison.Ordinal);
        Assert.Equal("The changes are refused: 9 problems.", lines[9]);
        Assert.Equal(10, lines.Length);
    }

    [Fact]
    public void Changes_TakenBackAndNotApplicable_AreMade()
    {
        var run = ConsoleRun.Of("whatif", Profile, "digital-vacancy-rate=null", "women-share-digital=na:[red]no digital staff[/]");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains("- digital-vacancy-rate: 15% → unknown\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("- women-share-digital: 35% → not applicable ([red]no digital staff[/])\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("again: DLT501, DLT502.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_JsonAndMarkdown_CarryTheChanges()
    {
        var json = ConsoleRun.Of("whatif", Profile, "inclusive-offer-maturity=1", "--format", "json").Output;
        var markdown = ConsoleRun.Of("whatif", Profile, "inclusive-offer-maturity=1", "--format", "markdown").Output;

        Assert.Equal(["DLT502"], JsonReport.Parse(json).Analysis!.Scenario!.Evaluated);
        Assert.Contains("\n## What if\n\n- inclusive-offer-maturity: level 1 instead of unknown\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_OfAQuestionNoLongerAsked_AreSaidAndChangeNothing()
    {
        var run = ConsoleRun.Of("whatif", Profile, "early-stop-count=few");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("- early-stop-count is no longer asked", run.Output, StringComparison.Ordinal);
        Assert.Contains("Approaches that stand as they stood: 21. Rules evaluated again: none.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_NoDifference_SaysSo()
    {
        var run = ConsoleRun.Of("whatif", Profile, "digital-vacancy-rate=15");

        Assert.Contains("Approaches that stand as they stood: 21.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nPlan\nSteps that stay as they are: 22.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_CapacityAndQuarters_AreThoseAskedFor()
    {
        var run = ConsoleRun.Of("whatif", Profile, "inclusive-offer-maturity=1", "--capacity", "3", "--quarters", "2", "--format", "json");

        var plan = JsonReport.Parse(run.Output).Analysis!.Scenario!.Plan!;
        var engine = RecommendationEngine.CreateDefault();
        var profile = ProfileDocument.Read(File.ReadAllBytes(Profile));
        Assert.Equal(engine.Assess(profile).Plan(new PlanOptions { Capacity = [3], Quarters = 2 }).WeightedCompletionTime, plan.WeightedCompletionTimeBefore);
        Assert.Equal(PlanPhase.OutOfHorizon, plan.Steps.Single(change => change.Id == "DLT502").After!.Phase);
    }

    [Fact]
    public void Plan_CapacityOfNothing_IsRefused()
    {
        var run = ConsoleRun.Of("whatif", Profile, "inclusive-offer-maturity=1", "--capacity", "0");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.EndsWith("No plan can be made of this.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_PostponedApproach_TakesNoPlaceInOrderOrPlan()
    {
        var run = ConsoleRun.Of(
            "whatif", Repository.PathOf("samples", "data", "fictional-full.json"), "digital-vacancy-rate=0",
            "--decisions", Repository.PathOf("samples", "data", "decisions", "fictional-full.json"), "--format", "json");

        var report = JsonReport.Parse(run.Output);
        Assert.Equal(Evaluation.Outcome.Suppressed, report.Others.Single(other => other.Id == "DLT303").Outcome);
        Assert.DoesNotContain(report.Analysis!.Scenario!.Plan!.Steps, change => change.Id == "DLT303");
    }
}
