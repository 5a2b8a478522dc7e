using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(5001, 0.1, 0.5, "B", 5000, 0.9, 0.6, "A")] // the score first
    [InlineData(5000, 0.9, 0.5, "B", 5000, 0.8, 0.6, "A")] // then the need
    [InlineData(5000, 0.8, 0.6, "B", 5000, 0.8, 0.5, "A")] // then the score before rounding
    [InlineData(5000, 0.8, 0.5, "A", 5000, 0.8, 0.5, "B")] // then the id
    [InlineData(5000, 0.8, 0.5, "Z", 5000, 0.8, 0.5, "a")] // by code point, not by culture
    public void Compare_TwoScores_PutsTheFirstBeforeTheSecond(
        int hundredths, double need, double unrounded, string id, int otherHundredths, double otherNeed, double otherUnrounded, string otherId)
    {
        var first = new Score(hundredths, need, unrounded, id);
        var second = new Score(otherHundredths, otherNeed, otherUnrounded, otherId);

        Assert.True(Score.Compare(first, second) < 0);
        Assert.True(Score.Compare(second, first) > 0);
        Assert.Equal(0, Score.Compare(first, first));
    }
}
