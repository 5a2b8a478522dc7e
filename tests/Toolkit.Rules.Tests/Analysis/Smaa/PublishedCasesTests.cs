using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>Cases whose results were published, or documented by another library.</summary>
public sealed class PublishedCasesTests
{
    [Fact]
    public void Measure_Antidepressants_GivesTheRankAcceptabilitiesOfJsmaa() =>
        Near.AssertRanks(Antidepressants.RankAcceptabilities, SmaaAnalysis.Measure(Antidepressants.Table()), within: 0.02);

    [Fact]
    public void Measure_Antidepressants_GivesTheCentralWeightsAndConfidenceFactorsOfJsmaa()
    {
        var found = SmaaAnalysis.Measure(Antidepressants.Table()).Alternatives;

        Assert.Equal(Antidepressants.Names, found.Select(drug => drug.Name));
        for (var drug = 0; drug < found.Count; drug++)
        {
            Near.Assert(Antidepressants.ConfidenceFactors[drug], found[drug].Confidence!.Value, 0.03, found[drug].Name);
            Near.Assert(Antidepressants.CentralWeights[drug], found[drug].CentralWeights, 0.02, found[drug].Name);
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
        var table = new SmaaTable(
            Enumerable.Range(0, 7).Select(criterion => new SmaaCriterion($"{criterion}", weight: SmaaWeight.Exactly(1 / 7.0)).WithScale(worst: 0, best: 1)),
            Enumerable.Range(0, 6).Select(alternative => new SmaaAlternative(
                $"{alternative}", [.. Enumerable.Range(0, 7).Select(criterion => SmaaValue.Exact(Part(alternative, criterion)))])));

        var found = SmaaAnalysis.Measure(table).Alternatives;

        int[] ranks = [6, 1, 3, 4, 5, 2];
        Assert.All(ranks, (rank, alternative) => Assert.Equal(1, found[alternative].Ranks[rank - 1]));
        double[] scores = [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701];
        Assert.All(scores, (score, alternative) =>
            Near.Assert(score, Enumerable.Range(0, 7).Sum(criterion => Part(alternative, criterion)) / 7, 1e-7, $"alternative {alternative}"));
    }

    /// <summary>
    /// The mean of all weights that keep an order: rank-order centroid weights, Barron and Barrett, Decision quality using ranked attribute weights,
    /// Management Science 1996. For four criteria they print 0.52, 0.27, 0.15, 0.06. A single alternative is always first, so its central
    /// weights are that mean.
    /// </summary>
    [Fact]
    public void Measure_OneAlternativeUnderAnOrder_HasTheCentroidForCentralWeights()
    {
        var table = Tables.Of([.. Enumerable.Range(1, 4).Select(SmaaWeight.Rank)], [0.5, 0.5, 0.5, 0.5]);

        Near.Assert([0.52, 0.27, 0.15, 0.06], SmaaAnalysis.Measure(table).Alternatives[0].CentralWeights, 0.005 + 0.005, "centroid");
    }

    /// <summary>
    /// Two alternatives that are alike: every weighting is central to both, a third on each of three criteria (JSMAA, SMAA2SimulationTest,
    /// within 0.01), and they share both ranks. Its values are intervals and normal measurements of no width.
    /// </summary>
    [Fact]
    public void Measure_TwoAlike_HaveTheCentreOfTheSimplexAndShareTheRanks()
    {
        SmaaValue[] values = [SmaaValue.Between(0, 0), SmaaValue.Normal(0, 0), SmaaValue.Between(0, 0)];
        var table = new SmaaTable(
            [new SmaaCriterion("c1"), new SmaaCriterion("c2"), new SmaaCriterion("c3")],
            [new SmaaAlternative("alt1", values), new SmaaAlternative("alt2", values)]);

        Assert.All(SmaaAnalysis.Measure(table).Alternatives, alternative =>
        {
            Assert.Equal([0.5, 0.5], alternative.Ranks);
            Near.Assert([0.333, 0.333, 0.333], alternative.CentralWeights, 0.01, alternative.Name);
        });
    }

    /// <summary>
    /// Heparin and enoxaparin: with rank acceptabilities of 0.3504 and 0.6496 the package smaa for R (van Valkenhoef) documents an entropy of
    /// 0.9344248 in bits, of which there is one at most between two.
    /// </summary>
    [Fact]
    public void Entropy_Thrombolytics_IsTheOneOfTheRPackage()
    {
        var heparin = Enumerable.Range(0, 10_000).Select(draw => draw < 3504 ? 1.0 : -1.0);
        var table = new SmaaTable(
            [new SmaaCriterion("net benefit")],
            [new SmaaAlternative("Heparin", SmaaValue.Given(heparin)), new SmaaAlternative("Enoxaparin", SmaaValue.Exact(0))]);

        var found = SmaaAnalysis.Measure(table);

        Assert.Equal([0.3504, 0.6496], found.Alternatives[0].Ranks);
        Assert.Equal(0.9344248, found.Entropy, tolerance: 1e-6);
    }

    /// <summary>JSMAA, SMAA2SimulationTest: of two alternatives that differ on each of three criteria, the central weights lean to where each is better.</summary>
    [Fact]
    public void Measure_TwoThatDiffer_HaveCentralWeightsThatLeanToWhereEachIsBetter()
    {
        var found = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Any, SmaaWeight.Any, SmaaWeight.Any], [1, 0, 1], [0, 1, 0])).Alternatives;

        var (one, other) = (found[0].CentralWeights!, found[1].CentralWeights!);
        Assert.True(one[0] > other[0] && one[1] < other[1] && one[2] > other[2]);
    }

    /// <summary>JSMAA, OrdinalPreferenceInformationTest and CardinalPreferenceInformationTest: ranks 1, 3, 2 of weights, and an exact 0.2 beside an interval of 0 to 1.</summary>
    [Fact]
    public void Measure_WeightsOfJsmaa_AreInOrderAndAddUpToOne()
    {
        var ranked = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Rank(1), SmaaWeight.Rank(3), SmaaWeight.Rank(2)], [1, 1, 1])).Alternatives[0].CentralWeights!;
        Assert.True(ranked[0] > ranked[2] && ranked[2] > ranked[1]);

        var mixed = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Between(0, 1), SmaaWeight.Exactly(0.2)], [1, 1])).Alternatives[0].CentralWeights;
        Assert.Equal([0.8, 0.2], mixed!);
    }

    /// <summary>JSMAA, SMAA2SimulationTest: two alternatives that are ranked on one ordinal criterion.</summary>
    [Fact]
    public void Measure_OrdinalCriterionOfJsmaa_PutsTheBetterRankFirst()
    {
        var table = new SmaaTable(
            [new SmaaCriterion("ord")], [new SmaaAlternative("alt1", SmaaValue.Rank(2)), new SmaaAlternative("alt2", SmaaValue.Rank(1))]);

        Near.AssertRanks([[0, 1], [1, 0]], SmaaAnalysis.Measure(table), within: 0);
    }

    /// <summary>
    /// The weight intervals of ten criteria in a paper on SMAA-TRI, as JSMAA has them (CardinalPreferenceInformationTest, testSmaaTRIPaperWeightConstraints).
    /// No result is printed there but that weights stay within.
    /// </summary>
    [Fact]
    public void Next_WeightIntervalsOfJsmaa_StaysWithin()
    {
        (double Low, double High)[] bounds =
            [(0.06, 0.15), (0, 0.04), (0, 0.04), (0, 0.04), (0.06, 0.15), (0, 0.04), (0, 0.04), (0.33, 0.54), (0, 0.04), (0.15, 0.28)];

        var table = Tables.Of([.. bounds.Select(bound => SmaaWeight.Between(bound.Low, bound.High))], [.. bounds.Select(_ => 1.0)]);
        var (generator, weights) = (new ShareGenerator(1, block: 0, purpose: 0), new double[bounds.Length]);

        for (var draw = 0; draw < 2000; draw++)
        {
            SmaaWeights.From(table.Criteria).Next(ref generator, weights);
            Assert.All(weights, (weight, criterion) => Assert.InRange(weight / WeightSource.Whole, bounds[criterion].Low - 1e-9, bounds[criterion].High + 1e-9));
            Assert.InRange(weights.Sum() / WeightSource.Whole, 1 - 1e-8, 1 + 1e-8);
        }
    }
}
