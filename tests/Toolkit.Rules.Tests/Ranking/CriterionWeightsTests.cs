using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class CriterionWeightsTests
{
    [Theory]
    [InlineData("balanced", 0.70, 0.12, 0.05, 0.04, 0.04, 0.05)]
    [InlineData("foundations-first", 0.55, 0.26, 0.06, 0.04, 0.03, 0.06)]
    [InlineData("quick-wins", 0.54, 0.04, 0.06, 0.16, 0.14, 0.06)]
    [InlineData("priorities-first", 0.54, 0.08, 0.04, 0.03, 0.03, 0.28)]
    public void Find_NamedProfile_HasItsWeights(string name, double need, double leverage, double readiness, double ease, double speed, double fit)
    {
        var weights = CriterionWeights.Find(name)!;

        Assert.Equal(name, weights.Name);
        Assert.Equal([need, leverage, readiness, ease, speed, fit], Of(weights));
        Assert.Equal(1, Of(weights).Sum(), 12);
    }

    [Fact]
    public void Known_Names_AreFour() =>
        Assert.Equal(["balanced", "foundations-first", "quick-wins", "priorities-first"], CriterionWeights.Known.Select(weights => weights.Name));

    [Fact]
    public void Known_EachProfile_PutsTheNeedFirst() => Assert.All(CriterionWeights.Known, weights =>
        Assert.True(weights[Criterion.Need] > 0.5, weights.Name));

    [Theory]
    [InlineData("Balanced")]
    [InlineData("")]
    public void Find_AnythingElse_IsNull(string name) => Assert.Null(CriterionWeights.Find(name));

    [Theory]
    [InlineData(2)]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(1e9)]
    public void Create_SameProportions_AreTheSameWeightsToTheLastBit(double scale) =>
        Assert.Equal(
            Of(CriterionWeights.Balanced),
            Of(new CriterionWeights(0.70 * scale, 0.12 * scale, 0.05 * scale, 0.04 * scale, 0.04 * scale, 0.05 * scale)));

    [Fact]
    public void Create_OneCriterion_TakesItAll()
    {
        var weights = new CriterionWeights(0, 0, 0, 0, 7, 0);

        Assert.Equal([0, 0, 0, 0, 1, 0], Of(weights));
        Assert.Equal("custom", weights.Name);
    }

    [Fact]
    public void With_OneMoved_KeepsTheProportionsOfTheOthers()
    {
        // The others go from 0.96 to 0.864: nine tenths of what they were.
        var moved = CriterionWeights.Balanced.With(Criterion.Ease, 0.136);

        Assert.Equal([0.63, 0.108, 0.045, 0.136, 0.036, 0.045], Of(moved));
        Assert.Equal("custom", moved.Name);
        Assert.Equal([0, 0, 0, 1, 0, 0], Of(CriterionWeights.Balanced.With(Criterion.Ease, 1)));
    }

    [Fact]
    public void With_WhatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionWeights.Balanced.With(Criterion.Ease, 1.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionWeights.Balanced.With(Criterion.Ease, double.NaN));
        Assert.Throws<InvalidOperationException>(() => new CriterionWeights(1, 0, 0, 0, 0, 0).With(Criterion.Need, 0.5));
    }

    [Theory]
    [InlineData(-0.1, "A weight is a number, 0 or more.")]
    [InlineData(double.NaN, "A weight is a number, 0 or more.")]
    [InlineData(double.PositiveInfinity, "A weight is a number, 0 or more.")]
    [InlineData(0, "One weight at least is above 0.")]
    public void Create_WrongWeights_AreRefused(double weight, string problem) =>
        Assert.StartsWith(
            problem, Assert.Throws<ArgumentOutOfRangeException>(() => new CriterionWeights(0, weight, 0, 0, 0, 0)).Message, StringComparison.Ordinal);

    private static IEnumerable<double> Of(CriterionWeights weights) => Criteria.All.ToArray().Select(criterion => weights[criterion]);
}
