using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class BoundedWeightsTests
{
    private const int Draws = 20_000;

    public static TheoryData<double[], double[]> Bounds => new()
    {
        { [0, 0, 0, 0, 0], [1, 1, 1, 1, 1] },
        { [0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [0.25, 0.25, 0.25, 0.25, 0.25, 0.25] },
        { [0.1, 0.1, 0, 0, 0], [0.12, 0.15, 1, 0.5, 1] },
    };

    /// <summary>The same weights as those that are left when whatever is out of bounds is thrown away.</summary>
    [Theory]
    [MemberData(nameof(Bounds))]
    public void Next_AnyBounds_HasTheMomentsOfWhatRejectionLeaves(double[] low, double[] high)
    {
        var (found, kept) = (Drawn(new BoundedWeights(low, high, new int?[low.Length]), low.Length), Kept(low, high));

        for (var criterion = 0; criterion < low.Length; criterion++)
        {
            var expected = kept.Average(weights => weights[criterion]);
            var deviation = Math.Sqrt(kept.Average(weights => Math.Pow(weights[criterion] - expected, 2)));
            // Five standard errors of the difference of two means, and of two deviations.
            var error = 5 * deviation * Math.Sqrt(2.0 / Draws);
            Assert.Equal(expected, found.Average(weights => weights[criterion]), tolerance: error);
            Assert.Equal(deviation, Math.Sqrt(found.Average(weights => Math.Pow(weights[criterion] - expected, 2))), tolerance: error);
        }
        Assert.Equal(kept.Average(weights => weights.Max()), found.Average(weights => weights.Max()), tolerance: 0.006);
    }

    [Fact]
    public void Next_ExactWeights_AreThose()
    {
        var (generator, weights) = (new ShareGenerator(1, block: 0, purpose: 0), new double[3]);
        new BoundedWeights([0.2, 0.3, 0.5], [0.2, 0.3, 0.5], new int?[3]).Next(ref generator, weights);

        Assert.Equal([0.2e9, 0.3e9, 0.5e9], weights);
    }

    /// <summary>Without bounds of their own the weights in an order are the centroid of the order, here of the half that the first leaves.</summary>
    [Fact]
    public void Next_OrderBesideABound_HasTheCentroidOfTheRest()
    {
        var drawn = Drawn(new BoundedWeights([0.5, 0, 0, 0], [0.5, 1, 1, 1], [null, 3, 1, 2]), criteria: 4);

        Assert.All(drawn, weights => Assert.True(weights[2] >= weights[3] && weights[3] >= weights[1]));
        Assert.All(
            [0.5, 2 / 36.0, 11 / 36.0, 5 / 36.0],
            (mean, criterion) => Assert.Equal(mean, drawn.Average(weights => weights[criterion]), tolerance: 0.004));
    }

    private static List<double[]> Drawn(WeightSource source, int criteria)
    {
        var (generator, drawn) = (new ShareGenerator(3, block: 0, purpose: 0), new List<double[]>());
        while (drawn.Count < Draws)
            drawn.Add(Next(source, criteria, ref generator));
        return drawn;
    }

    private static List<double[]> Kept(double[] low, double[] high)
    {
        var (generator, kept) = (new ShareGenerator(4, block: 0, purpose: 0), new List<double[]>());
        var any = new OrderedWeights([.. low.Select(_ => 1.0)]);
        var room = 1 - low.Sum();
        while (kept.Count < Draws)
        {
            var pieces = Next(any, low.Length, ref generator);
            double[] weights = [.. pieces.Select((piece, criterion) => low[criterion] + room * piece)];
            if (weights.Select((weight, criterion) => weight <= high[criterion]).All(isWithin => isWithin))
                kept.Add(weights);
        }
        return kept;
    }

    private static double[] Next(WeightSource source, int criteria, ref ShareGenerator generator)
    {
        var weights = new double[criteria];
        source.Next(ref generator, weights);
        return [.. weights.Select(weight => weight / WeightSource.Whole)];
    }
}
