using Toolkit.Rules.Benchmarks.Inputs;

namespace Toolkit.Rules.Benchmarks.Tests;

public class SingleProfileTests
{
    [Theory]
    [InlineData(InputSet.Generated)]
    [InlineData(InputSet.Bundled)]
    public void Benchmarks_EitherSet_SeeTheSame(InputSet input)
    {
        var benchmarks = new SingleProfile { Input = input };
        benchmarks.Prepare();

        Assert.True(benchmarks.MicrosoftRulesEngine() > 0);
        Assert.Equal(benchmarks.HandWritten(), benchmarks.ToolkitRules());
        Assert.True(benchmarks.ToolkitRulesWithFigures() > benchmarks.ToolkitRules());
        Assert.True(benchmarks.ToolkitRulesWithReasons() > 100_000);
    }
}
