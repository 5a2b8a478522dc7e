using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class ScoreDominanceTests
{
    private static readonly CriterionWeights Weights = new(need: 0.8, leverage: 0, readiness: 0, ease: 0, speed: 0, fit: 0.2);

    [Fact]
    public void Compare_AdvantageTooSmallForTheSum_StillComesFirst()
    {
        // Too little to move a sum near 0.58: the sums are equal to the last bit.
        var (better, other) = (Of(leverage: 0, fit: 0.4 + 1e-16), Of(leverage: 0, fit: 0.4));

        Assert.Equal(0, Score.Compare(better.Score(Weights.Shares), other.Score(Weights.Shares)));
        Assert.True(CriterionValues.Compare(better, other, Weights.Shares) < 0);
        Assert.True(CriterionValues.Compare(other, better, Weights.Shares) > 0);
    }

    [Fact]
    public void Compare_AdvantageThatDoesNotCount_LeavesTheOrderToTheId() =>
        Assert.Equal(0, CriterionValues.Compare(Of(leverage: 0.9, fit: 0.4), Of(leverage: 0.1, fit: 0.4), Weights.Shares));

    private static CriterionValues Of(double leverage, double fit) => new(need: 0.625, leverage, readiness: 1, ease: 1, speed: 1, fit);
}
