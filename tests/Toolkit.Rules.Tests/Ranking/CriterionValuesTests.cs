using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class CriterionValuesTests
{
    private static readonly CriterionWeights Weights = new(need: 0.50, leverage: 0.20, readiness: 0.10, ease: 0.10, speed: 0.05, fit: 0.05);
    private static readonly CriterionValues Values = new(need: 0.75, leverage: 0.083333333, readiness: 0.5, ease: 0.6, speed: 0.175, fit: 0.8);

    [Fact]
    public void Indexer_EachCriterion_IsItsValue() =>
        Assert.Equal([0.75, 0.083333333, 0.5, 0.6, 0.175, 0.8], Criteria.All.ToArray().Select(criterion => Values[criterion]));

    // 37.5 + 1.67 + 5 + 6 + 0.88 + 4 points
    [Fact]
    public void Score_GivenWeights_IsTheSumOfTheRoundedPoints()
    {
        var score = Values.Score(Weights.Shares);

        Assert.Equal(5505, score.Hundredths);
        Assert.Equal(0.75, score.Need);
        Assert.Equal(0.550416667, score.Unrounded, 1e-9);
    }

    [Fact]
    public void Contributions_GivenWeights_AddUpToTheScoreAsPrinted()
    {
        var contributions = Values.Contributions(Weights);

        Assert.Equal([37.50m, 1.67m, 5.00m, 6.00m, 0.88m, 4.00m], contributions.Select(part => part.Points));
        Assert.Equal(Criteria.All.ToArray(), contributions.Select(part => part.Criterion));
        Assert.Equal(Values.Score(Weights.Shares).Hundredths, contributions.Sum(part => part.Points) * 100);
    }

    [Fact]
    public void Contributions_Balanced_AreMostlyNeed()
    {
        var contributions = Values.Contributions(CriterionWeights.Balanced);

        Assert.Equal([52.50m, 1.00m, 2.50m, 2.40m, 0.70m, 4.00m], contributions.Select(part => part.Points));
        Assert.Equal(6310, Values.Score(CriterionWeights.Balanced.Shares).Hundredths);
    }

    [Fact]
    public void Compare_OneBetterCriterion_ComesFirstUnlessItHasNoWeight()
    {
        var better = new CriterionValues(0.75, 0.083333333, 0.5, 0.6, 0.175, 0.800000001);

        Assert.True(CriterionValues.Compare(better, Values, CriterionWeights.Balanced.Shares) < 0);
        Assert.True(CriterionValues.Compare(Values, better, CriterionWeights.Balanced.Shares) > 0);
        Assert.Equal(0, CriterionValues.Compare(better, Values, new CriterionWeights(1, 1, 1, 1, 1, 0).Shares));
        Assert.Equal(0, CriterionValues.Compare(Values, Values, CriterionWeights.Balanced.Shares));
    }
}
