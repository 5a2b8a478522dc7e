using Toolkit.Rules.Comparisons;

namespace Toolkit.Rules.Tests.Comparisons;

public sealed class ApportionmentTests
{
    [Theory]
    [InlineData(new[] { 1.6, 1.3, 0.1 }, 3, new long[] { 2, 1, 0 })]
    [InlineData(new[] { 1.6, 1.3, 0.1 }, 2, new long[] { 1, 1, 0 })]
    [InlineData(new[] { 0.5, 0.5 }, 1, new long[] { 1, 0 })]
    [InlineData(new[] { 2.75, -0.5 }, 2, new long[] { 2, 0 })]
    [InlineData(new[] { -2.75, 0.5 }, -3, new long[] { -3, 0 })]
    [InlineData(new[] { 0.2 }, 3, new long[] { 3 })]
    [InlineData(new[] { 1.0, 2.0 }, 1_000_000_000_000_000, new[] { 500_000_000_000_000, 500_000_000_000_000 })]
    [InlineData(new double[0], 0, new long[0])]
    public void Of_Parts_AreWholeAndSumToTheTotal(double[] parts, long total, long[] expected)
    {
        Assert.Equal(expected, Apportionment.Of(parts, total));
        Assert.Equal(expected.Select(whole => -whole), Apportionment.Of([.. parts.Select(part => -part)], -total));
    }
}
