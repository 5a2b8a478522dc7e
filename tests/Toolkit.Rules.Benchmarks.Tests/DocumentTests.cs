namespace Toolkit.Rules.Benchmarks.Tests;

public class DocumentTests
{
    private const int Rounds = 400;

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
    public void Benchmarks_ReportWrittenToABuffer_AllocatesLessThanThreeTimesItsBytes(string profile)
    {
        var benchmarks = new Document { Profile = profile };
        benchmarks.Prepare();
        var length = benchmarks.WriteToBuffer();

        // Code that the compiler has not yet come back to makes more objects: the least of many rounds counts.
        var least = Enumerable.Range(0, Rounds).Min(_ => Allocated(benchmarks));

        // The target is 1.2 times, which the benchmark shows: how far the compiler has come differs from machine to machine.
        Assert.InRange(least, 0, 3 * length);
    }

    private static long Allocated(Document benchmarks)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        benchmarks.WriteToBuffer();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
