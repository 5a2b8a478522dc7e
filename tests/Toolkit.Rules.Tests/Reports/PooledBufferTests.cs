using System.Buffers;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class PooledBufferTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    [InlineData(700_000)]
    public void Written_MoreThanTheFirstArrayHolds_IsAllThatWasWritten(int chunk)
    {
        var expected = new byte[1_400_000];
        for (var index = 0; index < expected.Length; index++)
            expected[index] = (byte)(index % 251);
        using var buffer = new PooledBuffer();

        foreach (var part in expected.Chunk(chunk))
            buffer.Write(part);

        Assert.True(buffer.Written.AsSpan().SequenceEqual(expected));
    }

    [Fact]
    public void GetMemory_AnySize_HasAtLeastThatMuchRoom()
    {
        using var buffer = new PooledBuffer();

        Assert.True(buffer.GetMemory().Length > 0);
        Assert.True(buffer.GetMemory(300_000).Length >= 300_000);
        Assert.True(buffer.GetSpan(900_000).Length >= 900_000);
        Assert.Equal(0, buffer.Written.Count);
    }
}
