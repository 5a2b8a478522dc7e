using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>Cases whose results were published, or documented by another library.</summary>
public sealed class PublishedCasesTests
{
    private static readonly RobustnessOptions Options = new();

    [Fact]
    public void Measure_Antidepressants_GivesTheRankAcceptabilitiesOfJsmaa()
    {
        var found = OfAntidepressants();

        for (var drug = 0; drug < Antidepressants.Names.Length; drug++)
            for (var rank = 0; rank < Antidepressants.Names.Length; rank++)
                AssertNear(Antidepressants.RankAcceptabilities[drug][rank], found.ShareAt(drug, rank), 0.02, $"{Antidepressants.Names[drug]} at {rank}");
    }

    [Fact]
    public void Measure_Antidepressants_GivesTheCentralWeightsAndConfidenceFactorsOfJsmaa()
    {
        var found = OfAntidepressants();

        for (var drug = 0; drug < Antidepressants.Names.Length; drug++)
        {
            AssertNear(Antidepressants.ConfidenceFactors[drug], found.Confidence(drug)!.Value, 0.03, Antidepressants.Names[drug]);
            for (var criterion = 0; criterion < Antidepressants.Criteria; criterion++)
                AssertNear(
                    Antidepressants.CentralWeights[drug][criterion],
                    found.CentralWeights(drug)![criterion] / WeightSource.Whole,
                    0.02,
                    $"{Antidepressants.Names[drug]} on {criterion}");
        }
    }

    /// <summary>
    /// Six alternatives for a building on seven criteria: Kracka, Brauers and Zavadskas, Ranking heating losses in a building by applying the
    /// MULTIMOORA, Engineering Economics 2010; scores and ranks of the weighted sum as the test suite of scikit-criteria has them.
    /// </summary>
    [Fact]
    public void Measure_HeatingLosses_GivesTheWeightedSumsOfScikitCriteria()
    {
        double[][] measured =
        [
            [33.95, 23.78, 11.45, 39.97, 29.44, 167.10, 3.852], [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
            [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845], [30.44, 37.59, 13.91, 74.08, 45.10, 198.34, 2.186],
            [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.610], [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
        ];
        int[] fewerIsBetter = [0, 1, 2, 3, 5];
        double Good(int alternative, int criterion) =>
            fewerIsBetter.Contains(criterion) ? 1 / measured[alternative][criterion] : measured[alternative][criterion];
        double Part(int alternative, int criterion) =>
            Good(alternative, criterion) / Enumerable.Range(0, measured.Length).Sum(other => Good(other, criterion));
        var published = new PublishedCase(7, [.. Enumerable.Range(0, 42).Select(index => Exactly(Part(index / 7, index % 7)))]);
        double[] sevenths = [.. Enumerable.Repeat(1 / 7.0, 7)];

        var found = Acceptability.Measure(published, new FixedWeights(sevenths), Options);

        int[] ranks = [6, 1, 3, 4, 5, 2];
        Assert.All(ranks, (rank, alternative) => Assert.Equal(1, found.ShareAt(alternative, rank - 1)));
        double[] scores = [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701];
        Assert.All(scores, (score, alternative) =>
            AssertNear(score, Enumerable.Range(0, 7).Sum(criterion => Part(alternative, criterion)) / 7, 1e-7, $"alternative {alternative}"));
    }

    /// <summary>
    /// The mean of all weights that keep an order: rank-order centroid weights, Barron and Barrett, Decision quality using ranked attribute weights,
    /// Management Science 1996. For four criteria they print 0.52, 0.27, 0.15, 0.06. A single candidate is always first, so its central
    /// weights are that mean.
    /// </summary>
    [Fact]
    public void Measure_OneCandidateUnderAnOrder_HasTheCentroidForCentralWeights()
    {
        var found = Acceptability.Measure(
            new PublishedCase(4, [.. Enumerable.Repeat(Exactly(0.5), 4)]), new OrderedWeights([0.4, 0.3, 0.2, 0.1]), Options);

        double[] centroid = [0.52, 0.27, 0.15, 0.06];
        Assert.All(centroid, (weight, place) => AssertNear(weight, found.CentralWeights(0)![place] / WeightSource.Whole, 0.005 + 0.005, $"place {place}"));
    }

    /// <summary>
    /// Two alternatives that are alike: every weighting is central to both, a third on each of three criteria (JSMAA, SMAA2SimulationTest,
    /// within 0.01), and they share both ranks.
    /// </summary>
    [Fact]
    public void Measure_TwoAlike_HaveTheCentreOfTheSimplexAndShareTheRanks()
    {
        var found = Acceptability.Measure(
            new PublishedCase(3, [.. Enumerable.Repeat(Exactly(0), 6)]), new OrderedWeights([1, 1, 1]), Options);

        for (var candidate = 0; candidate < 2; candidate++)
        {
            Assert.Equal(0.5, found.ShareAt(candidate, 0));
            Assert.Equal(0.5, found.ShareAt(candidate, 1));
            Assert.All(found.CentralWeights(candidate)!, weight => AssertNear(0.333, weight / WeightSource.Whole, 0.01, "weight"));
        }
    }

    /// <summary>
    /// Heparin and enoxaparin: with rank acceptabilities of 0.3504 and 0.6496 the package smaa for R (van Valkenhoef) documents an entropy of
    /// 0.9344248 in bits, of which there is one at most between two.
    /// </summary>
    [Fact]
    public void EntropyOf_Thrombolytics_IsTheOneOfTheRPackage() =>
        Assert.Equal(0.9344248, Acceptability.EntropyOf(2, (candidate, rank) => candidate == rank ? 0.3504 : 0.6496), 7);

    private static Acceptability OfAntidepressants() =>
        Acceptability.Measure(Antidepressants.Case(), new OrderedWeights([.. Enumerable.Repeat(1.0, Antidepressants.Criteria)]), Options);

    private static Measurement Exactly(double value) => new(value, 0, 0, 1);

    private static void AssertNear(double expected, double actual, double within, string what) =>
        Assert.True(Math.Abs(expected - actual) <= within, $"{what}: {actual}, not {expected}");
}
