using System.Globalization;
using System.Text;
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

    [Fact]
    public void Write_ManyDoubles_IsWhatOfSays()
    {
        var utf8 = new byte[PlainNumber.Longest];
        foreach (var value in Doubles())
            Assert.Equal(PlainNumber.Of(value), Encoding.ASCII.GetString(utf8, 0, PlainNumber.Write(value, utf8)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.004")]
    [InlineData("0.005")]
    [InlineData("7.5")]
    [InlineData("71.30")]
    [InlineData("99.995")]
    [InlineData("100")]
    [InlineData("-3.456")]
    [InlineData("79228162514264337593543950335")]
    public void Write_Points_IsWhatOfSays(string number)
    {
        var (points, utf8) = (decimal.Parse(number, CultureInfo.InvariantCulture), new byte[PlainNumber.Longest + 8]);

        Assert.Equal(PlainNumber.Of(points), Encoding.ASCII.GetString(utf8, 0, PlainNumber.Write(points, utf8)));
    }

    /// <summary>Whole numbers, decimals of each length, halves of them, both sides of every limit, and numbers of all sizes.</summary>
    private static IEnumerable<double> Doubles()
    {
        foreach (var value in (double[])[0, -0.0, 1, 1e-4, 1e-5, 1e6, 1e15, 1e16, 1e300, double.Epsilon, double.MaxValue, -1.5, 123456.123456789, 999999.999999999, 0.1 + 0.2])
        {
            yield return value;
            yield return Math.BitIncrement(value);
            yield return Math.BitDecrement(value);
        }
        for (var step = 1; step <= 20_000; step++)
        {
            yield return step * 7919L % 1_000_000 / Math.Pow(10, step % 12);
            yield return Math.Sqrt(step) * Math.Pow(10, step % 30 - 12);
        }
    }
}
