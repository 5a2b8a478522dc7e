using Toolkit.Rules.Analysis;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class WeightSourceTests
{
    private const int Draws = 20_000;

    private static readonly double[] Balanced = [0.50, 0.20, 0.10, 0.10, 0.05, 0.05];

    public static TheoryData<Weighting> Weightings => [.. Enum.GetValues<Weighting>()];

    [Theory]
    [MemberData(nameof(Weightings))]
    public void Next_AnyWeighting_GivesWholeBillionthsThatAddUpToOne(Weighting weighting)
    {
        foreach (var weights in Drawn(AllowedWeights.From(new RobustnessOptions { Weighting = weighting }, CriterionWeights.Balanced)))
        {
            Assert.InRange(weights.Sum(), WeightSource.Whole - 3, WeightSource.Whole + 3);
            Assert.All(weights, weight => Assert.True(weight >= 0 && Math.Floor(weight) >= weight));
        }
    }

    [Fact]
    public void Next_Uniform_HasTheMomentsOfTheSimplex() =>
        AssertMoments(AllowedWeights.From(new RobustnessOptions { Weighting = Weighting.Uniform }, CriterionWeights.Balanced), [.. Enumerable.Repeat(1 / 6.0, 6)], 6);

    [Theory]
    [InlineData(0.5)]
    [InlineData(20)]
    [InlineData(500)]
    public void Next_AroundChosen_HasTheMomentsOfTheDirichletDistribution(double concentration) =>
        AssertMoments(new DirichletWeights(Balanced, concentration), Balanced, concentration);

    /// <summary>The centroid of weights in an order (Barron and Barrett 1996), shared by those that were chosen alike.</summary>
    [Fact]
    public void Next_OrderPreserving_KeepsTheOrderAndMixesThoseChosenAlike()
    {
        var drawn = Drawn(new OrderedWeights(Balanced));

        Assert.All(drawn, weights => Assert.True(weights[0] >= weights[1] && weights[1] >= Math.Max(weights[2], weights[3])
            && Math.Min(weights[2], weights[3]) >= Math.Max(weights[4], weights[5])));
        double[] centroid = [.. Enumerable.Range(0, 6).Select(place => Enumerable.Range(place + 1, 6 - place).Sum(number => 1.0 / number) / 6)];
        var shared = (centroid[2] + centroid[3]) / 2;
        var least = (centroid[4] + centroid[5]) / 2;
        Assert.All(
            [centroid[0], centroid[1], shared, shared, least, least],
            (mean, criterion) => Assert.Equal(mean, drawn.Average(weights => weights[criterion]) / WeightSource.Whole, tolerance: 0.004));
    }

    [Theory]
    [InlineData(Weighting.OrderPreserving)]
    [InlineData(Weighting.AroundChosen)]
    [InlineData(Weighting.Chosen)]
    public void Next_CriterionChosenAsZero_StaysThere(Weighting weighting) =>
        Assert.All(
            Drawn(AllowedWeights.From(new RobustnessOptions { Weighting = weighting }, new CriterionWeights(2, 1, 0, 1, 0, 0))),
            weights => Assert.Equal(0, weights[2] + weights[4] + weights[5]));

    [Fact]
    public void Next_OneCriterion_HasAllTheWeight() =>
        Assert.All(Drawn(new OrderedWeights([0, 1, 0, 0, 0, 0])), weights => Assert.Equal([0, WeightSource.Whole, 0, 0, 0, 0], weights));

    private static void AssertMoments(WeightSource source, double[] means, double concentration)
    {
        var drawn = Drawn(source);
        for (var criterion = 0; criterion < means.Length; criterion++)
        {
            var (mean, expected) = (drawn.Average(weights => weights[criterion] / WeightSource.Whole), means[criterion]);
            var variance = drawn.Average(weights => Math.Pow(weights[criterion] / WeightSource.Whole - mean, 2));
            var whole = expected * (1 - expected) / (concentration + 1);
            // Five standard errors of the mean; the variance has more to it than that, and needs no more than a look.
            Assert.Equal(expected, mean, tolerance: 5 * Math.Sqrt(whole / Draws));
            Assert.InRange(variance / whole, 0.93, 1.07);
        }
    }

    private static List<double[]> Drawn(WeightSource source)
    {
        var (generator, drawn) = (new ShareGenerator(3, 0, 0), new List<double[]>());
        var weights = new double[Balanced.Length];
        for (var draw = 0; draw < Draws; draw++)
        {
            source.Next(ref generator, weights);
            drawn.Add([.. weights]);
        }
        return drawn;
    }
}
