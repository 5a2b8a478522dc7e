
namespace Toolkit.Rules.Records.Tests;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 10)]
    [InlineData(19, 10)]
    [InlineData(20, 20)]
    [InlineData(49, 20)]
    [InlineData(50, 50)]
    [InlineData(99, 50)]
    [InlineData(100, 100)]
    [InlineData(1_999_999, 1_000_000)]
    public void Lowered_Number_IsOneTwoOrFiveOfItsSize(long people, long expected) => Assert.Equal(expected, Rounding.Lowered(people));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.014", "0.01")]
    [InlineData("9.994", "9.99")]
    [InlineData("99.95", "100")]
    [InlineData("1234.5", "1230")]
    [InlineData("999500", "1000000")]
    [InlineData("123456789012345678901234567", "123000000000000000000000000")]
    public void ThreeDigits_Amount_KeepsItsFirstThree(string amount, string expected) => Assert.Equal(
        decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        Rounding.ThreeDigits(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(1, 8, 0, 13)]
    [InlineData(1, 8, 1, 12.5)]
    [InlineData(2, 3, 1, 66.7)]
    [InlineData(9, 4, 0, 100)]
    [InlineData(-1, 4, 0, 0)]
    [InlineData(1, 0, 0, 0)]
    public void Percent_PartOfWhole_IsRoundedHalfUp(int part, int whole, int decimals, double expected) =>
        Assert.Equal(expected, Rounding.Percent(part, whole, decimals));

    [Fact]
    public void Median_OfHistogram_IsTheMiddle()
    {
        static decimal Of(params decimal[] numbers)
        {
            var histogram = new Histogram();
            foreach (var number in numbers)
                histogram.Add(number);
            return histogram.Median();
        }

        Assert.Equal(0, Of());
        Assert.Equal(7, Of(7));
        Assert.Equal(2, Of(9, 2, 1));
        Assert.Equal(2.5m, Of(4, 3, 2, 1));
    }
}
