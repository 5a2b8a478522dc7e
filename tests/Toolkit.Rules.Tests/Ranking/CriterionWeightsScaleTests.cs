using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class CriterionWeightsScaleTests
{
    /// <summary>Weights whose share lies so near a rounding at twelve decimals that scaling once moved it.</summary>
    [Fact]
    public void Indexer_SameProportionsInAnotherScale_AreTheSameToTheLastBit()
    {
        const double scale = 0.001;
        var weights = new CriterionWeights(0.991, 0.781, 4.825, 0.733, 1.318, 6.381);
        var scaled = new CriterionWeights(0.991 * scale, 0.781 * scale, 4.825 * scale, 0.733 * scale, 1.318 * scale, 6.381 * scale);

        Assert.All(Criteria.All.ToArray(), criterion => Assert.Equal(weights[criterion], scaled[criterion]));
    }
}
