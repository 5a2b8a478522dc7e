using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

public sealed class RuleOutcomeTests
{
    // Weight of the applicable evidence, of the answered part, sum of weight times gap; then what follows, worked out by hand: low is gaps / 8,
    // need that and half of what is missing, high that and all of it.
    [Theory]
    [InlineData(8, 8, 8, 1, 1, 1, 1, Outcome.Recommended, Certainty.Certain)]
    [InlineData(8, 8, 2, 0.25, 0.25, 0.25, 1, Outcome.Recommended, Certainty.Certain)] // exactly at the threshold
    [InlineData(8, 8, 1.99, 0.24875, 0.24875, 0.24875, 1, Outcome.NotNeeded, Certainty.Certain)] // just below it
    [InlineData(8, 8, 0, 0, 0, 0, 1, Outcome.NotNeeded, Certainty.Certain)]
    [InlineData(8, 4, 1.9, 0.4875, 0.2375, 0.7375, 0.5, Outcome.Recommended, Certainty.Provisional)] // exactly half answered
    [InlineData(8, 3.99999999, 1.9, 0.487500001, 0.2375, 0.737500001, 0.499999999, Outcome.Undecided, null)] // a hair less
    [InlineData(8, 4, 1.4, 0.425, 0.175, 0.675, 0.5, Outcome.Recommended, Certainty.Provisional)] // the answers say 0.35: just clear
    [InlineData(8, 4, 1.39999999, 0.424999999, 0.174999999, 0.674999999, 0.5, Outcome.Undecided, null)] // and just not
    [InlineData(8, 4, 1, 0.375, 0.125, 0.625, 0.5, Outcome.Undecided, null)] // the answers say 0.25: too near the threshold
    [InlineData(8, 4, 2, 0.5, 0.25, 0.75, 0.5, Outcome.Recommended, Certainty.Certain)] // the low bound exactly at the threshold
    [InlineData(8, 3, 1.5, 0.5, 0.1875, 0.8125, 0.375, Outcome.Undecided, null)] // the answers say 0.5, but too little is known
    [InlineData(8, 3, 2, 0.5625, 0.25, 0.875, 0.375, Outcome.Recommended, Certainty.Certain)] // little is known, and it suffices
    [InlineData(8, 3, 0.5, 0.375, 0.0625, 0.6875, 0.375, Outcome.Undecided, null)]
    [InlineData(8, 4, 0.5, 0.3125, 0.0625, 0.5625, 0.5, Outcome.Undecided, null)]
    [InlineData(8, 4, 0, 0.25, 0, 0.5, 0.5, Outcome.Undecided, null)] // the need exactly at the threshold
    [InlineData(8, 4.00000003, 0, 0.249999998, 0, 0.499999996, 0.500000004, Outcome.NotNeeded, Certainty.Provisional)] // a hair below it
    [InlineData(8, 5, 0.25, 0.21875, 0.03125, 0.40625, 0.625, Outcome.NotNeeded, Certainty.Provisional)]
    [InlineData(8, 7, 0.5, 0.125, 0.0625, 0.1875, 0.875, Outcome.NotNeeded, Certainty.Certain)]
    [InlineData(8, 6, 0, 0.125, 0, 0.25, 0.75, Outcome.NotNeeded, Certainty.Provisional)] // the high bound exactly at the threshold
    [InlineData(8, 0, 0, 0.5, 0, 1, 0, Outcome.Undecided, null)]
    public void From_Sums_GivesNeedBoundsCoverageAndOutcome(
        double applicable, double answered, double gaps, double need, double low, double high, double coverage, Outcome outcome, Certainty? certainty)
    {
        var result = Sums.Decide(applicable, answered, gaps, threshold: 0.25);

        Assert.Equal(need, result.Need);
        Assert.Equal(low, result.Low);
        Assert.Equal(high, result.High);
        Assert.Equal(coverage, result.Coverage);
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(certainty, result.Certainty);
        Assert.Equal(need, result.Interval.Value);
    }

    // Thresholds other than the default: the step is added to each.
    [Theory]
    [InlineData(0.1, 0.2)]
    [InlineData(0.25, 0.35)]
    [InlineData(0.3, 0.4)]
    [InlineData(0.5, 0.6)]
    public void From_AnswersAStepAboveTheThreshold_AreClearWhateverTheWeights(double threshold, double clear)
    {
        for (var applicable = 2; applicable <= 40; applicable++)
            for (var answered = (applicable + 1) / 2; answered <= applicable && clear * answered / applicable < threshold; answered++)
            {
                var (at, below) = (Sums.Decide(applicable, answered, clear * answered, threshold), Sums.Decide(applicable, answered, (clear - 1e-8) * answered, threshold));

                Assert.True(at is { Outcome: Outcome.Recommended, Certainty: Certainty.Provisional }, $"{answered} of {applicable} at {clear}");
                Assert.True(below.Outcome == Outcome.Undecided, $"{answered} of {applicable} just below {clear}");
            }
    }

    // The sum of weight times gap divided by the answered weight.
    [Theory]
    [InlineData(8, 8, 2, 0.25)]
    [InlineData(8, 4, 1, 0.25)]
    [InlineData(8, 4, 4, 1.0)]
    [InlineData(8, 2, 0, 0.0)]
    [InlineData(8, 3, 2, 0.666666667)]
    [InlineData(10, 3, 2.25, 0.75)]
    [InlineData(8, 0, 0, null)]
    public void Observed_Sums_IsTheMeanGapOfTheAnswersAlone(double applicable, double answered, double gaps, double? observed) =>
        Assert.Equal(observed, Sums.Decide(applicable, answered, gaps, threshold: 0.25).Interval.Observed);

    // Weights of thirds and the like: the bounds are rounded, and so the last of nine decimals may be off.
    [Fact]
    public void Observed_AnyWeights_IsWithinTheBoundsAndNearTheMean()
    {
        for (var applicable = 1; applicable <= 20; applicable++)
            for (var answered = 1; answered <= applicable; answered++)
                for (var tenths = 0; tenths <= 10; tenths++)
                {
                    var observed = Sums.Decide(applicable, answered, answered * tenths / 10.0, threshold: 0.25).Interval.Observed;
                    Assert.NotNull(observed);
                    Assert.Equal(tenths / 10.0, observed.Value, 5e-8);
                    Assert.InRange(observed.Value, 0, 1);
                }
    }

    // A high threshold can be missed for certain while little is answered.
    [Fact]
    public void From_HighBoundBelowThresholdAndLittleAnswered_IsNotNeededForCertain()
    {
        var result = Sums.Decide(applicable: 100, answered: 51, gaps: 0, threshold: 0.5);

        Assert.Equal(Outcome.NotNeeded, result.Outcome);
        Assert.Equal(Certainty.Certain, result.Certainty);
        Assert.Equal(0.49, result.High);
    }

    [Theory]
    [InlineData(1, Severity.Critical)]
    [InlineData(0.75, Severity.Critical)]
    [InlineData(0.749999999, Severity.High)]
    [InlineData(0.5, Severity.High)]
    [InlineData(0.499999999, Severity.Moderate)]
    [InlineData(0.25, Severity.Moderate)]
    [InlineData(0.249999999, Severity.None)]
    [InlineData(0, Severity.None)]
    public void Severity_Need_FollowsTheBands(double need, Severity severity)
    {
        Assert.Equal(severity, new NeedInterval(need, 0, 1).Severity(threshold: 0.25));
        Assert.Equal(severity, new NeedInterval(1, need, 1).SeverityAtLeast(threshold: 0.25));
        Assert.Equal(severity, new NeedInterval(0, 0, need).SeverityAtMost(threshold: 0.25));
    }

    [Fact]
    public void Wanted_EachOutcome_IsTheNeedUnlessItIsMet()
    {
        var (needed, undecided, met) = (Sums.Decide(8, 8, 6, 0.25), Sums.Decide(8, 2, 1, 0.25), Sums.Decide(8, 8, 1, 0.25));

        Assert.Equal([750_000_000, 500_000_000, 0], new[] { needed, undecided, met }.Select(outcome => outcome.Wanted));
        Assert.Equal([true, true, false], new[] { needed, undecided, met }.Select(outcome => outcome.IsCandidate));
    }

    [Fact]
    public void NotApplicable_AndFaulted_SayNothingOfNeed()
    {
        Assert.Equal(Outcome.NotApplicable, RuleOutcome.NotApplicable.Outcome);
        Assert.Equal(Certainty.Certain, RuleOutcome.NotApplicable.Certainty);
        Assert.Null(RuleOutcome.NotApplicable.Interval.Value);
        Assert.Null(RuleOutcome.NotApplicable.Interval.Observed);
        Assert.False(RuleOutcome.NotApplicable.IsCandidate);
        Assert.Equal(0, RuleOutcome.NotApplicable.Wanted);
        Assert.Equal(Outcome.Undecided, RuleOutcome.Faulted.Outcome);
        Assert.Null(RuleOutcome.Faulted.Certainty);
        Assert.Null(RuleOutcome.Faulted.Interval.Value);
        Assert.Null(RuleOutcome.Faulted.Interval.Observed);
        Assert.False(RuleOutcome.Faulted.IsCandidate);
        Assert.Equal(0, RuleOutcome.Faulted.Wanted);
    }
}
