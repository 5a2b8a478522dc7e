using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(5001, 0.1, 0.5, 5000, 0.9, 0.6)] // the score first
    [InlineData(5000, 0.9, 0.5, 5000, 0.8, 0.6)] // then the need
    [InlineData(5000, 0.8, 0.6, 5000, 0.8, 0.5)] // then the score before rounding
    public void Compare_TwoScores_PutsTheFirstBeforeTheSecond(
        int hundredths, double need, double unrounded, int otherHundredths, double otherNeed, double otherUnrounded)
    {
        var first = new Score(hundredths, need, unrounded);
        var second = new Score(otherHundredths, otherNeed, otherUnrounded);

        Assert.True(Score.Compare(first, second) < 0);
        Assert.True(Score.Compare(second, first) > 0);
        Assert.Equal(0, Score.Compare(first, first));
    }

    [Fact]
    public void Compare_AdvantageLostInTheSum_StillComesFirst()
    {
        var weights = new CriterionWeights(1, 1, 1, 1, 1, 1);
        var better = new CriterionValues(1, 1, 1, 1, 0.5000000000000001, 0.2);
        var worse = new CriterionValues(1, 1, 1, 1, 0.5, 0.2);

        Assert.True(CriterionValues.Compare(better, worse, weights.Shares) < 0);
        Assert.True(CriterionValues.Compare(worse, better, weights.Shares) > 0);
        Assert.Equal(0, CriterionValues.Compare(better, better, weights.Shares));
    }

    [Fact]
    public void Compare_CriterionWithoutWeight_DecidesNothing()
    {
        var weights = new CriterionWeights(1, 1, 1, 1, 0, 1);

        Assert.Equal(0, CriterionValues.Compare(new CriterionValues(1, 1, 1, 1, 1, 1), new CriterionValues(1, 1, 1, 1, 0, 1), weights.Shares));
    }
}
