namespace Toolkit.Rules.Benchmarks.Tests;

public class DocumentTests
{
    [Theory]
    [InlineData("fictional-full")]
    [InlineData("united-kingdom-2025")]
    public void Benchmarks_EitherProfile_WriteTheSameBytes(string profile)
    {
        var benchmarks = new Document { Profile = profile };
        benchmarks.Prepare();

        var length = benchmarks.Copy();

        Assert.True(benchmarks.Written.SequenceEqual(benchmarks.Report));
        Assert.Equal(length, benchmarks.WriteToStream());
        Assert.Equal(length, benchmarks.WriteToBuffer());
        Assert.Equal(length, benchmarks.ReadRecommendWrite());
    }

    [Theory]
    [InlineData("fictional-full")]
    [InlineData("united-kingdom-2025")]
    public void Benchmarks_ReportWrittenToABuffer_AllocatesLessThanTwiceItsBytes(string profile)
    {
        var benchmarks = new Document { Profile = profile };
        benchmarks.Prepare();
        var length = benchmarks.WriteToBuffer();

        var before = GC.GetAllocatedBytesForCurrentThread();
        benchmarks.WriteToBuffer();

        // The target is 1.2 times; code that the compiler has not yet come back to makes more objects.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2 * length);
    }
}
