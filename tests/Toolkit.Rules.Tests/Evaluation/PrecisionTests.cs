using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

public sealed class PrecisionTests
{
    [Theory]
    [InlineData(0.1 + 0.2, 0.3)]
    [InlineData(0.24999999999999997, 0.25)]
    [InlineData(2.0 / 3, 0.666666667)]
    [InlineData(0.0000000004, 0)]
    [InlineData(0.0000000006, 0.000000001)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void Round_Value_HasNineDecimals(double value, double rounded) => Assert.Equal(rounded, Precision.Round(value));

    [Fact]
    public void Round_NotANumber_StaysSo() => Assert.True(double.IsNaN(Precision.Round(double.NaN)));
}
