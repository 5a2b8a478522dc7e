using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>A sum of gaps in billionths over a weight of 10 lies between two billionths every tenth time; no last bit may decide there.</summary>
public sealed class RuleOutcomeTieTests
{
    [Fact]
    public void Round_TieInDecimals_GoesUpWhateverTheLastBitSays()
    {
        const double tie = 0.2499999995;

        Assert.Equal(0.25, Precision.Round(tie));
        Assert.Equal(0.25, Precision.Round(Math.BitDecrement(tie)));
        Assert.Equal(0.25, Precision.Round(Math.BitIncrement(tie)));
    }

    [Fact]
    public void Round_JustBelowATie_GoesDown() => Assert.Equal(0.249999999, Precision.Round(0.249999999499));

    [Fact]
    public void From_LastUnknownAnsweredAtItsWorst_LandsOnTheUpperBound()
    {
        for (var billionths = 1; billionths < 20_000; billionths++)
        {
            // The unknown answer stands between the two that were given, so that the sum is taken in another order.
            var (first, last) = (3 * Precision.Round(0.27 + billionths * 1e-9), 4 * 0.1);
            var before = Sums.Decide(applicable: 10, answered: 7, first + last, threshold: 0.25);
            var after = Sums.Decide(applicable: 10, answered: 10, first + 3 + last, threshold: 0.25);

            Assert.Equal(before.High, after.Need);
        }
    }
}
