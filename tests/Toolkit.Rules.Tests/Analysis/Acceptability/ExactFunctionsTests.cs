using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class ExactFunctionsTests
{
    private const double Within = 1e-14;

    public static TheoryData<double> Shares => [1e-300, 2.3e-16, 1e-9, 0.001, 0.25, 0.5, 0.7071, 0.70711, 0.9, 0.999999999, 1.0000001, 1.4142, 1.41422, 2, 3, 1e9, 1e300];

    [Theory]
    [MemberData(nameof(Shares))]
    public void Log_Number_IsThatOfTheRuntime(double value) => AssertNear(Math.Log(value), ExactFunctions.Log(value));

    [Fact]
    public void Log_One_IsZero() => Assert.Equal(0, ExactFunctions.Log(1));

    [Theory]
    [MemberData(nameof(Shares))]
    public void Exp_OfALogarithm_IsThatOfTheRuntime(double value) =>
        AssertNear(Math.Exp(Math.Log(value)), ExactFunctions.Exp(Math.Log(value)));

    [Fact]
    public void LogAndExp_Sweep_AreThoseOfTheRuntime()
    {
        var generator = new ShareGenerator(7, 0, 0);
        for (var draw = 0; draw < 100_000; draw++)
        {
            var share = 1 - generator.NextShare();
            AssertNear(Math.Log(share), ExactFunctions.Log(share));
            AssertNear(Math.Exp(-700 * share), ExactFunctions.Exp(-700 * share));
        }
    }

    [Fact]
    public void Exp_FarBelowZero_IsZero() => Assert.Equal(0, ExactFunctions.Exp(-1e6));

    private static void AssertNear(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= Within * Math.Abs(expected), $"{actual:R}, not {expected:R}");
}
