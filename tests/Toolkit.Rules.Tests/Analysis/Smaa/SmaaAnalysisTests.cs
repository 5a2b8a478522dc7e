using Microsoft.Extensions.Options;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>Tables whose figures are known without drawing.</summary>
public sealed class SmaaAnalysisTests
{
    /// <summary>Four standard errors of a share at most.</summary>
    private const double Within = 0.02;

    private static readonly double[][] Corners = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

    /// <summary>Each is best on one of three criteria: a third of the weights each, and the mean of the greatest of three weights is 11/18.</summary>
    [Fact]
    public void Measure_EachBestOnOneCriterion_SharesTheWeightsEvenly()
    {
        var found = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Any, SmaaWeight.Any, SmaaWeight.Any], Corners));

        Near.AssertRanks([[1 / 3.0, 1 / 3.0, 1 / 3.0], [1 / 3.0, 1 / 3.0, 1 / 3.0], [1 / 3.0, 1 / 3.0, 1 / 3.0]], found, Within);
        Near.Assert([11 / 18.0, 7 / 36.0, 7 / 36.0], found.Alternatives[0].CentralWeights, 0.01, "a1");
        Assert.All(found.Alternatives, alternative => Assert.Equal(1, alternative.Confidence));
        Near.Assert(1, found.Entropy, 0.001, "entropy");
    }

    [Fact]
    public void Measure_WholeOrderOfWeights_LeavesOneOrder()
    {
        var found = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Rank(7), SmaaWeight.Rank(1), SmaaWeight.Rank(3)], Corners));

        Near.AssertRanks([[0, 0, 1], [1, 0, 0], [0, 1, 0]], found, within: 0);
        Assert.Equal(0, found.Entropy);
    }

    /// <summary>Of the first two weights the first is greater, and the third may be anywhere: above both, between them, below both, a third each.</summary>
    [Fact]
    public void Measure_PartOfTheWeightsInOrder_LeavesTheOthersFree()
    {
        var found = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Rank(1), SmaaWeight.Rank(2), SmaaWeight.Any], Corners));

        Near.AssertRanks([[2 / 3.0, 1 / 3.0, 0], [0, 1 / 3.0, 2 / 3.0], [1 / 3.0, 1 / 3.0, 1 / 3.0]], found, Within);
    }

    /// <summary>Between equal places nothing is known.</summary>
    [Fact]
    public void Measure_EqualPlacesOfWeights_AreInNoOrder()
    {
        var found = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Rank(1), SmaaWeight.Rank(2), SmaaWeight.Rank(2)], Corners));

        Near.AssertRanks([[1, 0, 0], [0, 0.5, 0.5], [0, 0.5, 0.5]], found, Within);
    }

    /// <summary>The first weight is evenly between 0.4 and 0.7; the first alternative is ahead from 0.5 on, on average at 0.6.</summary>
    [Fact]
    public void Measure_IntervalOfAWeight_IsTheShareOfItsLength()
    {
        var found = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Between(0.4, 0.7), SmaaWeight.Any], [1, 0], [0, 1]));

        Near.AssertRanks([[2 / 3.0, 1 / 3.0], [1 / 3.0, 2 / 3.0]], found, Within);
        Near.Assert([0.6, 0.4], found.Alternatives[0].CentralWeights, 0.005, "a1");
        Near.Assert([0.45, 0.55], found.Alternatives[1].CentralWeights, 0.005, "a2");
    }

    /// <summary>The third weight is 0.4, so the first is evenly between 0.3 and 0.6 and the second what is left to 0.6.</summary>
    [Fact]
    public void Measure_ExactWeightBesideAnOrder_LeavesTheRestToTheOrder()
    {
        var found = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Rank(1), SmaaWeight.Rank(2), SmaaWeight.Exactly(0.4)], Corners));

        Near.AssertRanks([[2 / 3.0, 1 / 3.0, 0], [0, 0, 1], [1 / 3.0, 2 / 3.0, 0]], found, Within);
    }

    /// <summary>
    /// SMAA-O: a second rank is worth any share v or u, evenly, so the compromise is worth w u + (1 - w) v under the weights w and 1 - w. It is first
    /// in (1 - w) / 2w of them where w is above a half, and as often where it is below: 2 times the integral from 1/2 to 1, which is ln 2 - 1/2.
    /// </summary>
    [Fact]
    public void Measure_CompromiseOnTwoOrdinalCriteria_IsFirstAndLastInLn2LessAHalf()
    {
        var found = SmaaAnalysis.Measure(
            new SmaaTable(
                [new SmaaCriterion("one"), new SmaaCriterion("other", Direction.LowerIsBetter)],
                [
                    new SmaaAlternative("extreme", SmaaValue.Rank(1), SmaaValue.Rank(9)),
                    new SmaaAlternative("compromise", SmaaValue.Rank(2), SmaaValue.Rank(5)),
                    new SmaaAlternative("opposite", SmaaValue.Rank(3), SmaaValue.Rank(4)),
                ]),
            new SmaaOptions { Draws = 100_000 });

        var first = Math.Log(2) - 0.5;
        var extreme = (1 - first) / 2;
        Near.AssertRanks([[extreme, first, extreme], [first, 1 - 2 * first, first], [extreme, first, extreme]], found, within: 0.007);
    }

    /// <summary>Two that share a rank share its worth, and an ordinal criterion counts beside a measured one.</summary>
    [Fact]
    public void Measure_SharedRanks_AreDecidedByTheOtherCriterion()
    {
        var found = SmaaAnalysis.Measure(new SmaaTable(
            [new SmaaCriterion("support"), new SmaaCriterion("cost", Direction.LowerIsBetter)],
            [
                new SmaaAlternative("dear", SmaaValue.Rank(1), SmaaValue.Exact(20)),
                new SmaaAlternative("cheap", SmaaValue.Rank(1), SmaaValue.Exact(10)),
                new SmaaAlternative("last", SmaaValue.Rank(2), SmaaValue.Exact(21)),
            ]));

        Near.AssertRanks([[0, 1, 0], [1, 0, 0], [0, 0, 1]], found, within: 0.001);
    }

    /// <summary>A value evenly from 0 to 1 is above 0.3 in 7 of 10, and above one from 0.5 to 1.5 in an eighth.</summary>
    [Fact]
    public void Measure_Intervals_AreDrawnEvenly()
    {
        Near.AssertRanks([[0.7, 0.3], [0.3, 0.7]], Compared(SmaaValue.Between(0, 1), SmaaValue.Exact(0.3)), Within);
        Near.AssertRanks([[0.125, 0.875], [0.875, 0.125]], Compared(SmaaValue.Between(0, 1), SmaaValue.Between(0.5, 1.5)), Within);
    }

    /// <summary>The difference of two normal values is normal: a deviation of 5 from 3 and 4, and 0.8413 lies below one deviation.</summary>
    [Fact]
    public void Measure_NormalValues_DifferAsTheirDeviationsSay()
    {
        Near.AssertRanks([[0.8413, 0.1587], [0.1587, 0.8413]], Compared(SmaaValue.Normal(15, 3), SmaaValue.Normal(10, 4)), Within);
        Near.AssertRanks([[0.8413, 0.1587], [0.1587, 0.8413]], Compared(SmaaValue.LogNormal(1.5, 0.3), SmaaValue.LogNormal(1, 0.4)), Within);
    }

    /// <summary>A share of the beta distribution 2, 1 is below x in x squared; one of 1, 1 is even, and so below the former in two thirds.</summary>
    [Fact]
    public void Measure_BetaValues_AreThoseOfTheDistribution()
    {
        Near.AssertRanks([[0.75, 0.25], [0.25, 0.75]], Compared(SmaaValue.Beta(2, 1), SmaaValue.Exact(0.5)), Within);
        Near.AssertRanks([[2 / 3.0, 1 / 3.0], [1 / 3.0, 2 / 3.0]], Compared(SmaaValue.Beta(2, 1), SmaaValue.Beta(1, 1)), Within);
        // With hardly any shape a share is 0 or 1.
        Near.AssertRanks([[0.25, 0.75], [0.75, 0.25]], Compared(SmaaValue.Beta(0.001, 0.003), SmaaValue.Exact(0.5)), Within);
    }

    /// <summary>Given lists go side by side: the first is ahead by a hundredth in every draw, though its values are all over the place.</summary>
    [Fact]
    public void Measure_GivenDraws_GoSideBySide()
    {
        double[] values = [.. Enumerable.Range(0, 250).Select(draw => (draw * 97 % 250) / 250.0)];

        var found = Compared(SmaaValue.Given(values.Select(value => value + 0.01)), SmaaValue.Given(values));

        Near.AssertRanks([[1, 0], [0, 1]], found, within: 0);
        Assert.Equal(1, found.Alternatives[0].Confidence);
    }

    [Fact]
    public void Measure_MetaWeights_WeighTheRanks()
    {
        var table = Tables.Of([SmaaWeight.Rank(1), SmaaWeight.Rank(2), SmaaWeight.Rank(3)], Corners);
        double?[] Holistic(MetaWeights weights) =>
            [.. SmaaAnalysis.Measure(table, new SmaaOptions { MetaWeights = weights }).Alternatives.Select(alternative => alternative.Holistic)];

        Assert.Equal([null, null, null], Holistic(MetaWeights.None));
        Assert.Equal([1, 0.5, 0], Holistic(MetaWeights.Linear));
        Assert.Equal([1, 0.5, 0.333333], Holistic(MetaWeights.Inverse));
        // The centroid of three is 11/18, 5/18 and 2/18.
        Assert.Equal([1, 0.454545, 0.181818], Holistic(MetaWeights.Centroid));
    }

    [Fact]
    public void Measure_OneAlternative_IsFirst()
    {
        var found = SmaaAnalysis.Measure(Tables.Of([SmaaWeight.Any], [0.2]), new SmaaOptions { MetaWeights = MetaWeights.Linear }).Alternatives[0];

        Assert.Equal([1.0], found.Ranks);
        Assert.True(found is { First: 1, BestRank: 1, WorstRank: 1, MeanRank: 1, Holistic: 1, Confidence: 1 });
        Assert.Equal([1.0], found.CentralWeights!);
        Assert.Equal([0.5], found.AheadOf);
    }

    [Fact]
    public void Measure_Figures_SayWhatWasMeasured()
    {
        var found = SmaaAnalysis.Measure(Antidepressants.Table(), new SmaaOptions { Draws = 500, Seed = 9, MetaWeights = MetaWeights.Centroid });

        Assert.True(found is { Draws: 500, Seed: 9, MetaWeights: MetaWeights.Centroid });
        Assert.Equal(["Efficacy", .. Antidepressants.Effects], found.Criteria);
        Assert.Equal(Antidepressants.Names, found.Alternatives.Select(alternative => alternative.Name));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 3)]
    public void Measure_SeedAndThreads_OnlyTheSeedMovesTheFigures(int seed, int threads)
    {
        var first = Text(SmaaAnalysis.Measure(Antidepressants.Table()));
        var again = Text(SmaaAnalysis.Measure(Antidepressants.Table(), new SmaaOptions { Seed = (ulong)seed, MaxDegreeOfParallelism = threads }));

        Assert.Equal(seed == 1, first == again);
    }

    [Fact]
    public void Measure_BadOptions_ListsEveryProblem()
    {
        var options = new SmaaOptions { MetaWeights = (MetaWeights)7, Draws = 99, Seed = 1UL << 53, MaxDegreeOfParallelism = 0 };

        var problem = Assert.Throws<OptionsValidationException>(() => SmaaAnalysis.Measure(Antidepressants.Table(), options));

        Assert.Equal(typeof(SmaaOptions), problem.OptionsType);
        Assert.Equal(["MetaWeights", "Draws", "Seed", "MaxDegreeOfParallelism"], problem.Failures.Select(failure => failure.Split(':')[0]));
    }

    [Fact]
    public void Measure_NoTable_IsRefused() => Assert.Throws<ArgumentNullException>(() => SmaaAnalysis.Measure(null!));

    private static SmaaResult Compared(SmaaValue one, SmaaValue other) =>
        SmaaAnalysis.Measure(new SmaaTable([new SmaaCriterion("value")], [new SmaaAlternative("one", one), new SmaaAlternative("other", other)]));

    private static string Text(SmaaResult found) =>
        string.Join("\n", found.Alternatives.Select(one => FormattableString.Invariant(
            $"{string.Join(' ', one.Ranks)} | {string.Join(' ', one.CentralWeights ?? [])} | {one.Confidence} | {string.Join(' ', one.AheadOf)}")));
}
