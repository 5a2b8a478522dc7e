using Toolkit.Rules.Analysis;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class WeightSensitivityTests
{
    // With w for ease the others share 1 - w as 0.5 : 0.2 : 0.1 : 0.05 : 0.05. The first scores 50 (1 - w) / 0.9 more by its need and
    // 80 w less by its ease, in hundredths of hundreds: equal at w = 0.5 / (0.72 + 0.5).
    private static readonly CriterionWeights Weights = new(0.50, 0.20, 0.10, 0.10, 0.05, 0.05);

    private static readonly Contender Needed = new(0, "A", isOwnLever: true, new CriterionValues(1, 0.5, 0.5, 0.2, 0.5, 0.5));
    private static readonly Contender Easy = new(1, "B", isOwnLever: true, new CriterionValues(0, 0.5, 0.5, 1, 0.5, 0.5));

    [Fact]
    public void Contrasts_TwoThatDifferInTwoCriteria_SwapWhereTheirScoresMeet()
    {
        var contrast = Assert.Single(new WeightSensitivity([Needed, Easy], Weights).RankGaps());

        Assert.Equal("A", contrast.Id);
        Assert.Equal("B", contrast.Next);
        Assert.Equal(42m, contrast.Points);
        Assert.Equal([(Criterion.Need, 50m), (Criterion.Ease, -8m)], contrast.Differences.Select(item => (item.Criterion, item.Difference)));
        // Within what rounding to hundredths of a point leaves open.
        Assert.Equal(0.5 / 1.22, contrast.Swaps[(int)Criterion.Ease].SwapsAt!.Value, 2e-4);
        // With v for need the other scores 80 x 0.1 (1 - v) / 0.5 more by its ease: equal at v = 0.16 / 1.16.
        Assert.Equal(0.16 / 1.16, contrast.Swaps[(int)Criterion.Need].SwapsAt!.Value, 2e-4);
    }

    [Fact]
    public void Contrasts_CriterionWithoutWeight_IsADifferenceWithoutPoints()
    {
        var contrast = Assert.Single(new WeightSensitivity([Needed, Easy], new CriterionWeights(3, 1, 0, 0, 0, 0)).RankGaps());

        Assert.Equal([(Criterion.Need, 75m), (Criterion.Ease, 0m)], contrast.Differences.Select(item => (item.Criterion, item.Difference)));
        // With w for ease need has 0.75 (1 - w) and the other 0.8 w more.
        Assert.Equal(0.75 / 1.55, contrast.Swaps[(int)Criterion.Ease].SwapsAt!.Value, 2e-4);
    }

    [Fact]
    public void ChangeAt_TheSameWayUpAndDown_IsTheSame()
    {
        var path = new WeightPath(Weights, Criterion.Ease);
        var (down, up) = (new WeightWalk(path, upward: false), new WeightWalk(path, upward: true));

        Assert.All(Enumerable.Range(1, down.Steps), step => Assert.Equal(down.ChangeAt(step), up.ChangeAt(step)));
    }

    [Fact]
    public void FirstPlace_TwoThatDifferInTwoCriteria_IsTheNearerOfTheTwoSwaps()
    {
        var change = new WeightSensitivity([Needed, Easy], Weights).FirstPlace();

        Assert.Equal(Criterion.Ease, change!.Criterion);
        Assert.Equal(0.1, change.Weight);
        Assert.Equal("B", change.First);
        Assert.Equal(0.5 / 1.22, change.ChangesAt, 2e-4);
    }

    [Fact]
    public void FirstPlace_AllWeightOnOneCriterion_HasNoProportionsToKeep()
    {
        var sensitivity = new WeightSensitivity([Needed, Easy], new CriterionWeights(1, 0, 0, 0, 0, 0));
        var swaps = sensitivity.RankGaps()[0].Swaps;

        Assert.Null(swaps[(int)Criterion.Need].SwapsAt);
        Assert.Equal(1 / 1.8, swaps[(int)Criterion.Ease].SwapsAt!.Value, 1e-4);
        Assert.Equal(swaps[(int)Criterion.Ease].SwapsAt, sensitivity.FirstPlace()!.ChangesAt);
    }

    [Fact]
    public void FirstPlace_BetterInEverything_DoesNotChange()
    {
        var worse = new Contender(1, "B", isOwnLever: true, new CriterionValues(0.5, 0.4, 0.5, 0.2, 0.5, 0.5));

        Assert.Null(new WeightSensitivity([Needed, worse], Weights).FirstPlace());
    }

    [Fact]
    public void Effects_TwoThatDifferInTwoCriteria_NamesWhoIsFirst()
    {
        var effects = new WeightSensitivity([Needed, Easy], new CriterionWeights(0.3, 0.2, 0.1, 0.25, 0.15, 0)).Effects();

        Assert.Equal([Criterion.Need, Criterion.Ease, Criterion.Leverage, Criterion.Readiness, Criterion.Speed], effects.Select(effect => effect.Criterion));
        Assert.Equal(0.15, effects[0].Halved.Weight);
        Assert.Equal(1, effects[0].Halved.PairsSwapped);
        Assert.Equal(0, effects[0].Halved.LeavingTopFive);
        Assert.Equal("B", effects[0].Halved.First);
        Assert.Equal(0.5, effects[1].Doubled.Weight);
        Assert.Equal(1, effects[1].Doubled.PairsSwapped);
        Assert.Equal("B", effects[1].Doubled.First);
    }

    [Fact]
    public void Effects_NothingRecommended_IsEmpty()
    {
        var sensitivity = new WeightSensitivity([], Weights);

        Assert.Empty(sensitivity.RankGaps());
        Assert.Empty(sensitivity.Effects());
        Assert.Null(sensitivity.FirstPlace());
    }
}
