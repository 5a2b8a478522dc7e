using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tests.Indicators;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("gbp")]
    [InlineData("GB")]
    [InlineData("GBPS")]
    [InlineData("G1P")]
    [InlineData("")]
    [InlineData(null)]
    public void Create_WrongCurrency_IsRefused(string? currency) => Assert.ThrowsAny<ArgumentException>(() => new Money(1, currency!));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Create_WrongAmount_IsRefused(double amount) => Assert.Throws<ArgumentOutOfRangeException>(() => new Money(amount, "GBP"));

    [Fact]
    public void Equals_AmountAndCurrency_BothCount()
    {
        Assert.True(new Money(1, "GBP") == new Money(1, "GBP"));
        Assert.True(new Money(1, "GBP") != new Money(1, "USD"));
        Assert.True(new Money(1, "GBP") != new Money(2, "GBP"));
        Assert.Equal(new Money(1, "GBP").GetHashCode(), new Money(1, "GBP").GetHashCode());
        Assert.True(default(Money).Equals((object)default(Money)));
        Assert.Equal(default(Money).GetHashCode(), default(Money).GetHashCode());
    }

    [Fact]
    public void ToString_InAnyCulture_IsTheSame() => Ambient.In("de-DE", () => Assert.Equal("GBP 1,234,567.5", new Money(1234567.5, "GBP").ToString()));
}
