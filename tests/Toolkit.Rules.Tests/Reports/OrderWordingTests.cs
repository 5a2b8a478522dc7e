using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class OrderWordingTests
{
    private static readonly OrderWording Sentences = new(ReportSamples.All["mixed"]());

    [Fact]
    public void Of_Contrast_SaysThePointsAndTheNearestSwapFirst() => Assert.Equal(
        "A scores 1.50 points more than B: need +2.00 and ease -0.50. They swap if ease rises from 0.10 to 0.19 or need falls from 0.50 to 0.123456.",
        Sentences.Of(Gap(
            1.5m,
            [Difference(Criterion.Need, 3, 1), Difference(Criterion.Ease, 1, 1.5m)],
            [Swap(Criterion.Need, 0.5, 0.123456), Swap(Criterion.Ease, 0.1, 0.19), Swap(Criterion.Fit, 0.05, 0.99)])));

    [Fact]
    public void Of_ContrastWithACriterionWithoutWeight_SaysAtWhichWeightItSwapsThem() => Assert.Equal(
        "A scores 2.00 points more than B: need +2.00. They swap if fit rises from 0.00 to 0.30.",
        Sentences.Of(Gap(2, [Difference(Criterion.Need, 3, 1), Difference(Criterion.Fit, 0, 0)], [Swap(Criterion.Need, 0.5), Swap(Criterion.Fit, 0, 0.3)])));

    [Fact]
    public void Of_ContrastOfATie_SaysSo()
    {
        Assert.StartsWith("A scores as much as B, and ", Sentences.Of(Gap(0, [Difference(Criterion.Need, 3, 1), Difference(Criterion.Ease, 1, 3)], [])), StringComparison.Ordinal);
        Assert.StartsWith("A and B earn the same points on every criterion;", Sentences.Of(Gap(0, [], [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ContrastThatOnlyTheLeverDecides_SaysSo() => Assert.Equal(
        "A scores 1.50 points fewer than B and stands above it all the same, because the organisation can do it itself: need -2.00 and ease +0.50."
        + " No other weight of one of these swaps them.",
        Sentences.Of(Gap(-1.5m, [Difference(Criterion.Need, 1, 3), Difference(Criterion.Ease, 1.5m, 1)], [Swap(Criterion.Need, 0.5), Swap(Criterion.Ease, 0.1)])));

    public static TheoryData<string, Counterfactual> Changes => new()
    {
        { "It would come in if k went from 8% to 14.25% or worse.", In(Change("k", IndicatorKind.Percentage, 14.25, 0.6, 0.5, 8, 0.1)) },
        { "It would come in if k went from level 3 to level 0.", In(Change("k", IndicatorKind.Maturity, 0, 1, 1, 3, 0)) },
        { "It would come in if k went from yes to no.", In(Change("k", IndicatorKind.YesNo, 0, 1, 1, 1, 0)) },
        { "It would come in if k were answered with GBP 1,000 or worse.", In(Change("k", IndicatorKind.Money, 1000, 0.5, 0.5, currency: "GBP")) },
        { "It would come in if k were answered, whatever the answer.", In(Change("k", IndicatorKind.Count, 5, 0, 0)) },
        { "It would drop out if k went from 3 months to 1 month or better and l were answered with yes.", Nearest(Outcome.Recommended, 2, Change("k", IndicatorKind.Months, 1, 0.2, 0.4, 3, 0.6), Change("l", IndicatorKind.YesNo, 1, 0, 1)) },
        { "No two answers would take it out; it takes 4.", Nearest(Outcome.Recommended, 4) },
        { "No two answers would bring it in; it takes 3.", Nearest(Outcome.NotNeeded, 3) },
        { "No answer would bring it in.", Nearest(Outcome.NotApplicable, 0) },
        { "No answer would bring it in as long as it is put off.", Nearest(Outcome.Suppressed, 0) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_NearestChange_SaysWhichAnswers(string expected, Counterfactual change) => Assert.Equal(expected, Sentences.Of(change));

    [Fact]
    public void Of_Effects_SaysWhatChanges()
    {
        Assert.Equal("no change", Sentences.Of(Order(0, 0, "A"), "A"));
        Assert.Equal("pairs swapped: 3; of the first five leave: 1; first: B", Sentences.Of(Order(3, 1, "B"), "A"));
        var effect = new EffectAtExtreme
        {
            PairsSwapped = 2,
            In = ["C"],
            Out = ["D", "E"],
            Moves = [new ApproachMove { Id = "F", Need = 0.5, From = 3, To = 1 }, new ApproachMove { Id = "C", Need = 0.5, To = 2 }],
            First = "F",
        };
        Assert.Equal("in: C; out: D, E; F: place 3 to 1; pairs swapped: 2; first: F", Sentences.Of(effect, "A"));
        Assert.Equal("The first place does not change, whatever one of the weights is.", Sentences.Of(default(FirstPlaceChange)));
    }

    private static Counterfactual In(AnswerChange answer) => Nearest(Outcome.Undecided, 1, answer);

    private static Counterfactual Nearest(Outcome outcome, int answers, params AnswerChange[] changes) =>
        new() { Id = "A", Outcome = outcome, Answers = answers, Changes = changes };

    private static AnswerChange Change(
        string indicator, IndicatorKind kind, double to, double gapTo, double distance, double? from = null, double? gapFrom = null, string? currency = null) =>
        new() { Indicator = indicator, Kind = kind, To = to, GapTo = gapTo, Distance = distance, From = from, GapFrom = gapFrom, Currency = currency };

    private static RankGap Gap(decimal points, ContributionDifference[] differences, SwapWeight[] swaps) =>
        new() { Id = "A", Next = "B", Points = points, Differences = differences, Swaps = swaps };

    private static ContributionDifference Difference(Criterion criterion, decimal points, decimal next) =>
        new() { Criterion = criterion, Points = points, NextPoints = next, Difference = points - next };

    private static SwapWeight Swap(Criterion criterion, double weight, double? at = null) => new() { Criterion = criterion, Weight = weight, SwapsAt = at };

    private static OrderAtWeight Order(int swapped, int leaving, string first) =>
        new() { Weight = 0.1, PairsSwapped = swapped, LeavingTopFive = leaving, First = first };
}
