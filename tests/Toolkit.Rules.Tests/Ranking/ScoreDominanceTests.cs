using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class ScoreDominanceTests
{
    [Fact]
    public void Compare_AdvantageTooSmallForTheSum_StillComesFirst()
    {
        // Too little to move a sum near 0.58: the sums are equal to the last bit.
        var better = Of("ZZ202", fit: 0.4 + 1e-16);
        var other = Of("AA101", fit: 0.4);

        Assert.Equal(better.Unrounded, other.Unrounded);
        Assert.True(Score.Compare(better, other) < 0);
        Assert.True(Score.Compare(other, better) > 0);
    }

    [Fact]
    public void Compare_AdvantageThatDoesNotCount_LeavesTheOrderToTheId()
    {
        var better = Of("ZZ202", fit: 0.9, weight: 0);
        var other = Of("AA101", fit: 0.4, weight: 0);

        Assert.True(Score.Compare(better, other) > 0);
    }

    private static Score Of(string id, double fit, double weight = 0.2)
    {
        Contribution[] contributions = [new(Criterion.Need, 1 - weight, 0.625, 50), new(Criterion.Fit, weight, fit, 8)];
        return new Score(5800, 0.625, contributions.Sum(part => part.Weight * part.Value), contributions, id);
    }
}
