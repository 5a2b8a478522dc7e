using Toolkit.Rules.Analysis;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Tests;

public class PlanTests
{
    [Theory]
    [InlineData("united-kingdom-2025")]
    [InlineData("fictional-full")]
    [InlineData("canada-transport-2024")]
    public void Benchmarks_AllForms_PlanTheSameSteps(string profile)
    {
        var benchmark = Prepared(profile);
        var plan = benchmark.ToolkitRules();

        Assert.Equal(plan.Steps.Select(step => step.Id).Order(StringComparer.Ordinal), benchmark.Steps.Select(step => step.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            RecommendationEngine.CreateDefault().Recommend(ProfileDocument.Read(BundledFiles.Read(profile))).Order
                .Where(placed => placed.Group != OrderGroup.AskFor || placed.Outcome == Outcome.Recommended).Select(placed => (placed.Id, placed.Score)).Order(),
            plan.Steps.Where(step => step.Score is not null).Select(step => (step.Id, step.Score!.Value)).Order());
        // The list keeps every limit and searches for nothing, so that it can be no better.
        Assert.InRange(plan.WeightedCompletionTime, plan.LowerBound, FinishOf([.. benchmark.Steps], benchmark.ListByScore()));
    }

    [Theory]
    [InlineData("united-kingdom-2025")]
    [InlineData("fictional-full")]
    public void ListByScore_RoomForEverything_IsThePlanOfTheLibrary(string profile)
    {
        var plan = RecommendationEngine.CreateDefault().Assess(ProfileDocument.Read(BundledFiles.Read(profile))).Plan(new PlanOptions { Capacity = [1000] });
        var steps = PlainStep.Of(plan);

        var starts = PlainStep.Place(steps, capacity: 1000);

        Assert.Equal(
            plan.Steps.Select(step => (step.Id, step.First - 1)).Order(),
            steps.Select((step, position) => (step.Id, starts[position])).Order());
    }

    private static Plan Prepared(string profile)
    {
        var benchmark = new Plan { Profile = profile };
        benchmark.Prepare();
        return benchmark;
    }

    private static decimal FinishOf(PlainStep[] steps, int[] starts) => steps.Select((step, position) => step.Score * (starts[position] + step.Quarters)).Sum();
}
