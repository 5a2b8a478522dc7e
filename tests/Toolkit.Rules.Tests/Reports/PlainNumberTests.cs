using System.Globalization;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class PlainNumberTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1.0, "1")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.666666667, "0.666666667")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(200.0 / 3, "66.66666666666667")]
    [InlineData(33.333333333333336, "33.333333333333336")]
    [InlineData(1e-7, "1E-07")]
    [InlineData(1e15, "1E+15")]
    public void Of_Double_IsItsShortestForm(double value, string expected) => Assert.Equal(expected, PlainNumber.Of(value));

    [Fact]
    public void Of_MinusZero_IsZero() => Assert.Equal("0", PlainNumber.Of(-0.0));

    [Fact]
    public void Of_ManyDoubles_AgreesWithTheRoundTripForm()
    {
        for (var step = 1; step <= 20_000; step++)
        {
            var value = Math.Sqrt(step) * Math.Pow(10, step % 18 - 4);
            if (value < 1e15)
                Assert.Equal(value.ToString("R", CultureInfo.InvariantCulture), PlainNumber.Of(value));
        }
    }

    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("7.5", "7.50")]
    [InlineData("100", "100.00")]
    public void Of_Points_HasTwoDecimals(string points, string expected) =>
        Assert.Equal(expected, PlainNumber.Of(decimal.Parse(points, CultureInfo.InvariantCulture)));
}
