using System.Globalization;
using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class AcceptabilityTests
{
    [Fact]
    public void CentralWeights_DominatedCandidate_AreAbsent()
    {
        var found = Measure(2, [0.9, 0.5], [0.8, 0.4], [0.1, 0.6]);

        Assert.Null(found.CentralWeights(1));
        Assert.Null(found.Confidence(1));
        Assert.NotNull(found.CentralWeights(0));
        Assert.NotNull(found.CentralWeights(2));
    }

    /// <summary>(0.9, 0.5) is ahead of (0.1, 0.6) while 0.8 w exceeds 0.1 (1 - w): from w = 1/9 on, and the middle of the rest is 1/18.</summary>
    [Fact]
    public void ShareAt_TwoCriteria_IsTheLengthOfTheWeightsThatLeadThere()
    {
        var found = Measure(2, [0.9, 0.5], [0.1, 0.6]);

        Assert.Equal(8 / 9.0, found.ShareAt(0, 0), tolerance: 0.01);
        Assert.Equal(8 / 9.0, found.ShareAhead(0, 1), tolerance: 0.01);
        Assert.Equal(1 / 18.0, found.CentralWeights(1)![0] / WeightSource.Whole, tolerance: 0.005);
        Assert.Equal(1.0, found.Confidence(0));
        Assert.Equal(1.0, found.Confidence(1));
    }

    [Fact]
    public void ShareAt_ThreeAlikeAboveAFourth_AreThirdsAndOne()
    {
        var found = Measure(2, [0.5, 0.5], [0.5, 0.5], [0.4, 0.4], [0.5, 0.5]);

        foreach (var candidate in (int[])[0, 1, 3])
            Assert.Equal([1 / 3.0, 1 / 3.0, 1 / 3.0, 0], Enumerable.Range(0, 4).Select(rank => found.ShareAt(candidate, rank)), (expected, actual) => Math.Abs(expected - actual) < 1e-12);
        Assert.Equal(1, found.ShareAt(2, 3));
        Assert.Equal(0.5, found.ShareAhead(0, 3));
        Assert.Equal(1.0, found.ShareAhead(3, 2));
        Assert.Equal(1 / 3.0, found.Confidence(1)!.Value, tolerance: 1e-12);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1001)]
    [InlineData(2999)]
    public void Measure_AnyNumberOfDraws_CountsEachOnce(int draws)
    {
        var found = Measure(draws, 3, [0.9, 0.5, 0.1], [0.1, 0.6, 0.4], [0.2, 0.2, 0.9]);

        Assert.Equal(draws, Enumerable.Range(0, 3).Sum(candidate => found.ShareAt(candidate, 0) * draws), tolerance: 1e-6);
        Assert.Equal(draws, Math.Round(found.ShareAt(0, 0) * draws) + Math.Round(found.ShareAt(1, 0) * draws) + Math.Round(found.ShareAt(2, 0) * draws));
    }

    [Fact]
    public void Entropy_OneOrderThroughout_IsZero() => Assert.Equal(0, Measure(2, [0.9, 0.9], [0.5, 0.5], [0.1, 0.1]).Entropy);

    [Fact]
    public void Entropy_AllAlike_IsOne() => Assert.Equal(1, Measure(2, [0.5, 0.5], [0.5, 0.5], [0.5, 0.5]).Entropy, tolerance: 1e-12);

    private static Acceptability Measure(int criteria, params double[][] rows) => Measure(new RobustnessOptions().Draws, criteria, rows);

    private static Acceptability Measure(int draws, int criteria, params double[][] rows)
    {
        var table = new SmaaTable(
            Enumerable.Range(0, criteria).Select(criterion => new SmaaCriterion(criterion.ToString(CultureInfo.InvariantCulture)).WithScale(worst: 0, best: 1)),
            rows.Select((row, index) => new SmaaAlternative(index.ToString(CultureInfo.InvariantCulture), [.. row.Select(SmaaValue.Exact)])));
        return Acceptability.Measure(new SmaaValues(table), new OrderedWeights([.. Enumerable.Repeat(1.0, criteria)]), new RobustnessOptions { Draws = draws });
    }
}
