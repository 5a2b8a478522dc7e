using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

public sealed class RuleOutcomeTests
{
    // Weight of the applicable evidence, of the answered part, sum of weight times gap; then what follows, worked out by hand.
    [Theory]
    [InlineData(8, 8, 8, 1, 1, 1, 1, Outcome.Recommended, Certainty.Certain)]
    [InlineData(8, 8, 2, 0.25, 0.25, 0.25, 1, Outcome.Recommended, Certainty.Certain)] // exactly at the threshold
    [InlineData(8, 8, 1.99, 0.24875, 0.24875, 0.24875, 1, Outcome.NotNeeded, Certainty.Certain)] // just below it
    [InlineData(8, 8, 0, 0, 0, 0, 1, Outcome.NotNeeded, Certainty.Certain)]
    [InlineData(8, 4, 1, 0.25, 0.125, 0.625, 0.5, Outcome.Recommended, Certainty.Provisional)] // exactly half answered
    [InlineData(8, 4, 2, 0.5, 0.25, 0.75, 0.5, Outcome.Recommended, Certainty.Certain)] // the low bound exactly at the threshold
    [InlineData(8, 3, 1.5, 0.5, 0.1875, 0.8125, 0.375, Outcome.Undecided, null)] // needed so far, but too little is known
    [InlineData(8, 3, 2, 0.666666667, 0.25, 0.875, 0.375, Outcome.Recommended, Certainty.Certain)] // little is known, and it suffices
    [InlineData(8, 3, 0.5, 0.166666667, 0.0625, 0.6875, 0.375, Outcome.Undecided, null)]
    [InlineData(8, 4, 0.5, 0.125, 0.0625, 0.5625, 0.5, Outcome.NotNeeded, Certainty.Provisional)]
    [InlineData(8, 7, 0.5, 0.071428571, 0.0625, 0.1875, 0.875, Outcome.NotNeeded, Certainty.Certain)]
    [InlineData(8, 6, 0, 0, 0, 0.25, 0.75, Outcome.NotNeeded, Certainty.Provisional)] // the high bound exactly at the threshold
    [InlineData(8, 0, 0, double.NaN, 0, 1, 0, Outcome.Undecided, null)]
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
        Assert.Equal(double.IsNaN(need) ? null : need, result.Interval.Value);
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
    [InlineData(0.249999999, Severity.Met)]
    [InlineData(0, Severity.Met)]
    public void SeverityOf_Need_FollowsTheBands(double need, Severity severity) => Assert.Equal(severity, RuleOutcome.SeverityOf(need, threshold: 0.25));

    [Fact]
    public void NotApplicable_AndFaulted_SayNothingOfNeed()
    {
        Assert.Equal(Outcome.NotApplicable, RuleOutcome.NotApplicable.Outcome);
        Assert.Equal(Certainty.Certain, RuleOutcome.NotApplicable.Certainty);
        Assert.Null(RuleOutcome.NotApplicable.Interval.Value);
        Assert.Equal(Outcome.Undecided, RuleOutcome.Faulted.Outcome);
        Assert.Null(RuleOutcome.Faulted.Certainty);
    }
}
