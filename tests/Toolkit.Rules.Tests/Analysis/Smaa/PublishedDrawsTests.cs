using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>Cases of measured rates and of given draws. Their own results are from 10,000 draws, so they are off by up to 0.01 as well.</summary>
public sealed class PublishedDrawsTests
{
    private const double OfTenThousandDraws = 0.02;

    /// <summary>The package smaa for R (van Valkenhoef), saved output of its examples, without preferences.</summary>
    [Fact]
    public void Measure_ThrombolyticsWithoutPreferences_GivesTheFiguresOfTheRPackage()
    {
        var found = SmaaAnalysis.Measure(Thrombolytics.Table(SmaaWeight.Any, SmaaWeight.Any, SmaaWeight.Any));

        Near.AssertRanks([[0.3504, 0.6496], [0.6496, 0.3504]], found, OfTenThousandDraws);
        AssertCentral(found, [0.1865097, 0.2772205, 0.5362698], [0.4073100, 0.3641477, 0.2285423]);
        AssertConfidence(found, 0.6682, 0.8956);
        Near.Assert(0.9344248, found.Entropy, OfTenThousandDraws, "entropy");
        Near.Assert([0.5, 0.3504], found.Alternatives[0].AheadOf, OfTenThousandDraws, "Heparin ahead");
    }

    /// <summary>mcda-elicitation-web (drugis), R/test/thrombo.R: clots of the upper leg before bleeding, before those of the lower leg.</summary>
    [Fact]
    public void Measure_ThrombolyticsWithOrdinalWeights_GivesTheFiguresOfTheElicitationTool()
    {
        var found = SmaaAnalysis.Measure(Thrombolytics.Table(SmaaWeight.Rank(1), SmaaWeight.Rank(3), SmaaWeight.Rank(2)));

        Near.AssertRanks([[0.1369, 0.8631], [0.8631, 0.1369]], found, OfTenThousandDraws);
        AssertCentral(found, [0.52397265721202, 0.121295521278019, 0.354731821509961], [0.622923619837217, 0.110251595486162, 0.266824784676621]);
        AssertConfidence(found, 0.1914, 0.9174);
    }

    /// <summary>The same test, weights known by ratios of two to one; and the example of the R package with weights of 0.5, 0.2, 0.3.</summary>
    [Theory]
    [InlineData(4 / 7.0, 1 / 7.0, 2 / 7.0, 0.1049)]
    [InlineData(0.5, 0.2, 0.3, 0.1279)]
    public void Measure_ThrombolyticsWithExactWeights_GivesTheirRanks(double proximal, double distal, double bleeding, double first)
    {
        var found = SmaaAnalysis.Measure(
            Thrombolytics.Table(SmaaWeight.Exactly(proximal), SmaaWeight.Exactly(distal), SmaaWeight.Exactly(bleeding)));

        Near.AssertRanks([[first, 1 - first], [1 - first, first]], found, OfTenThousandDraws);
        Assert.All(found.Alternatives, alternative =>
        {
            Near.Assert([proximal, distal, bleeding], alternative.CentralWeights, 1e-6, alternative.Name);
            // Under the only weights there are, an alternative is first as often as it is first.
            Assert.Equal(alternative.First, alternative.Confidence);
        });
    }

    /// <summary>
    /// The package smaa for R, itest/hansen-ra-ord.txt and hansen-cf-ord.txt. In spite of their name the weights kept beside them are in no order:
    /// their means are a sixth each. The draws kept there are of an earlier fit: the mean rates differ from these by up to 0.005.
    /// </summary>
    [Fact]
    public void Measure_NetworkOfTrials_GivesTheFiguresOfTheRPackage()
    {
        var found = SmaaAnalysis.Measure(NetworkOfTrials.Table(), new SmaaOptions { Draws = NetworkOfTrials.Draws });

        Near.AssertRanks(
            [
                [0.6002, 0.1156, 0.0980, 0.0616, 0.1246], [0.0244, 0.2601, 0.3195, 0.3216, 0.0744], [0.1450, 0.3298, 0.2559, 0.2207, 0.0486],
                [0.0768, 0.1304, 0.1895, 0.2254, 0.3779], [0.1536, 0.1641, 0.1371, 0.1707, 0.3745],
            ],
            found,
            within: 0.04);
        AssertConfidence(found, 0.986, 0.1183, 0.5217, 0.5188, 0.6458);
        Near.Assert([0.0904, 0.1721, 0.1787, 0.1648, 0.1970, 0.1970], found.Alternatives[0].CentralWeights, 0.01, "Placebo");
        Near.Assert([0.2867, 0.1765, 0.0790, 0.2419, 0.1197, 0.0961], found.Alternatives[4].CentralWeights, 0.03, "Venlafaxine");
    }

    /// <summary>The package smaa for R, tests/pwi.R: ten draws, of which the first puts the second ahead.</summary>
    [Fact]
    public void AheadOf_TenGivenDraws_AreThoseOfTheRPackage()
    {
        var found = SmaaAnalysis.Measure(TenDraws(criteria: 1, SmaaWeight.Any), new SmaaOptions { Draws = 100 }).Alternatives;

        Assert.Equal(0.9, found[0].AheadOf[1]);
        Assert.Equal(0.1, found[1].AheadOf[0]);
    }

    /// <summary>The package smaa for R, tests/nacw.R: an alternative that is never first has no central weights, and one that is first once has them.</summary>
    [Fact]
    public void CentralWeights_NeverFirstOrOnce_AreThoseOfTheRPackage()
    {
        var dominated = SmaaAnalysis.Measure(Tables.Of([.. Thirds()], [1, 1, 1], [0, 0, 0])).Alternatives;
        Near.Assert([1 / 3.0, 1 / 3.0, 1 / 3.0], dominated[0].CentralWeights, 1e-6, "A");
        Assert.Equal(1, dominated[0].Confidence);
        Assert.Null(dominated[1].CentralWeights);
        Assert.Null(dominated[1].Confidence);

        var once = SmaaAnalysis.Measure(TenDraws(criteria: 3, [.. Thirds()])).Alternatives;
        Assert.All(once, alternative => Near.Assert([1 / 3.0, 1 / 3.0, 1 / 3.0], alternative.CentralWeights, 1e-6, alternative.Name));
    }

    private static IEnumerable<SmaaWeight> Thirds() => Enumerable.Repeat(SmaaWeight.Exactly(1 / 3.0), 3);

    private static SmaaTable TenDraws(int criteria, params SmaaWeight[] weights)
    {
        var (one, other) = (SmaaValue.Given([0, 1, 1, 1, 1, 1, 1, 1, 1, 1]), SmaaValue.Given([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        return new SmaaTable(
            weights.Select((weight, criterion) => new SmaaCriterion($"{criterion}", weight: weight)),
            [
                new SmaaAlternative("A", [.. Enumerable.Repeat(one, criteria)]), new SmaaAlternative("B", [.. Enumerable.Repeat(other, criteria)]),
            ]);
    }

    private static void AssertCentral(SmaaResult found, params double[][] expected) =>
        Assert.All(expected, (weights, index) => Near.Assert(weights, found.Alternatives[index].CentralWeights, OfTenThousandDraws, found.Alternatives[index].Name));

    private static void AssertConfidence(SmaaResult found, params double[] expected) =>
        Assert.All(expected, (share, index) => Near.Assert(share, found.Alternatives[index].Confidence!.Value, 0.04, found.Alternatives[index].Name));
}
