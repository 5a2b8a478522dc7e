namespace Toolkit.Rules.Benchmarks.Tests;

public class StaffRecordsTests
{
    [Fact]
    public void Benchmarks_LoopAndLibrary_ComputeTheSameElevenFigures()
    {
        var benchmarks = new StaffRecords();
        benchmarks.Prepare();

        Assert.Equal(11, benchmarks.HandWritten().Length);
        Assert.Equal(benchmarks.HandWritten(), benchmarks.ToolkitRules());
        Assert.Equal(benchmarks.HandWritten(), benchmarks.ToolkitRulesInParts());
    }
}
