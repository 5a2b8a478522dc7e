using Toolkit.Rules.Comparisons;

namespace Toolkit.Rules.Tests.Comparisons;

public sealed class MeanChangeTests
{
    [Fact]
    public void Parts_AnswerAddedAndAnswerChanged_SumToTheChange()
    {
        // Before: 0.5 with weight 2. After: 0.8 with weight 2, and 1 with weight 3. The mean goes from 0.5 to 0.92.
        var change = new MeanChange(2, 0.5, 5, 0.92);

        Assert.Equal(2 * 0.3 / 3.5, change.OfValue(2, 2, 0.3), 1e-12);
        Assert.Equal(3 * (1 - 0.71) / 3.5, change.OfWeight(0, 3, 1, 1), 1e-12);
        Assert.Equal(0.42, change.OfValue(2, 2, 0.3) + change.OfWeight(0, 3, 1, 1), 1e-12);
    }

    [Fact]
    public void Parts_FromNothing_AreSharesOfTheMean()
    {
        var change = new MeanChange(0, null, 4, 0.25);

        Assert.Equal(0.25, change.OfWeight(0, 1, 1, 1));
        Assert.Equal(0, change.OfWeight(0, 3, 0, 0));
    }
}
