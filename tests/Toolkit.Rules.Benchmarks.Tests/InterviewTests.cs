namespace Toolkit.Rules.Benchmarks.Tests;

public class InterviewTests
{
    [Theory]
    [InlineData("united-kingdom-2025")]
    [InlineData("canada-transport-2024")]
    [InlineData("gtmi-cambodia-2022")]
    public void Benchmarks_BothForms_GiveEachQuestionTheSameValue(string profile)
    {
        var benchmark = new Interview { Profile = profile };
        benchmark.Prepare();
        var (values, found) = (benchmark.HandWritten(), benchmark.ToolkitRules());

        Assert.True(found.Questions.Count > 20);
        Assert.Equal(found.Stability.Questions - found.Stability.Answered, values.Count(value => !double.IsNaN(value)));
        Assert.All(found.Questions, question => Assert.Equal(
            values[Array.FindIndex(benchmark.Input.Questions, indicator => indicator.Key == question.Indicator)], question.Value, tolerance: 2e-6));
        Assert.Equal(found.Questions.Select(question => question.Indicator), benchmark.ToolkitRulesWithDraws().Questions.Select(question => question.Indicator));
    }
}
