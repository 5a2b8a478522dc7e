using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>Figures of a table held against others.</summary>
internal static class Near
{
    internal static void Assert(double expected, double actual, double within, string what) =>
        Xunit.Assert.True(Math.Abs(expected - actual) <= within, $"{what}: {actual}, not {expected}");

    internal static void Assert(IReadOnlyList<double> expected, IReadOnlyList<double>? actual, double within, string what)
    {
        Xunit.Assert.Equal(expected.Count, actual?.Count);
        for (var index = 0; index < expected.Count; index++)
            Assert(expected[index], actual![index], within, $"{what} at {index}");
    }

    internal static void AssertRanks(double[][] expected, SmaaResult found, double within)
    {
        for (var index = 0; index < expected.Length; index++)
            Assert(expected[index], found.Alternatives[index].Ranks, within, found.Alternatives[index].Name);
    }
}
