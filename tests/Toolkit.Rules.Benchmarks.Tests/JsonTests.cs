namespace Toolkit.Rules.Benchmarks.Tests;

public class JsonTests
{
    [Theory]
    [InlineData("fictional-full", 126)]
    [InlineData("united-kingdom-2025", 47)]
    public void Benchmarks_EitherDocument_ReadAllAnswersAndWriteTheSameReport(string document, int answers)
    {
        var benchmarks = new Json { Document = document };
        benchmarks.Prepare();

        Assert.Equal(answers, benchmarks.ReadProfile().Answered.Count());
        Assert.True(benchmarks.WriteReport() > 10_000);
        Assert.Equal(benchmarks.WriteReport(), benchmarks.ReadRecommendWrite());
    }
}
