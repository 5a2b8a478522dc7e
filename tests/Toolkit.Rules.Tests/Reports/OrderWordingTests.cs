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
        Sentences.Of(new RankGap
        {
            Id = "A",
            Next = "B",
            Points = 1.5m,
            Differences = [new(Criterion.Need, 3, 1, 2), new(Criterion.Ease, 1, 1.5m, -0.5m)],
            Swaps = [new(Criterion.Need, 0.5, 0.123456), new(Criterion.Ease, 0.1, 0.19), new(Criterion.Fit, 0.05, 0.99)],
        }));

    [Fact]
    public void Of_ContrastWithACriterionWithoutWeight_SaysAtWhichWeightItSwapsThem() => Assert.Equal(
        "A scores 2.00 points more than B: need +2.00. They swap if fit rises from 0.00 to 0.30.",
        Sentences.Of(new RankGap
        {
            Id = "A",
            Next = "B",
            Points = 2,
            Differences = [new(Criterion.Need, 3, 1, 2), new(Criterion.Fit, 0, 0, 0)],
            Swaps = [new(Criterion.Need, 0.5), new(Criterion.Fit, 0, 0.3)],
        }));

    [Fact]
    public void Of_ContrastOfATie_SaysSo()
    {
        Assert.StartsWith("A scores as much as B, and ", Sentences.Of(new RankGap
        {
            Id = "A",
            Next = "B",
            Points = 0,
            Differences = [new(Criterion.Need, 3, 1, 2), new(Criterion.Ease, 1, 3, -2)],
            Swaps = [],
        }), StringComparison.Ordinal);
        Assert.StartsWith("A and B earn the same points on every criterion;", Sentences.Of(new RankGap
        {
            Id = "A",
            Next = "B",
            Points = 0,
            Differences = [],
            Swaps = [],
        }), StringComparison.Ordinal);
    }

    public static TheoryData<string, Counterfactual> Changes => new()
    {
        { "It would come in if k went from 8% to 14.25% or worse.", In(new AnswerChange
        {
            Indicator = "k",
            Kind = IndicatorKind.Percentage,
            To = 14.25,
            GapTo = 0.6,
            Distance = 0.5,
            From = 8,
            GapFrom = 0.1,
        }) },
        { "It would come in if k went from level 3 to level 0.", In(new AnswerChange
        {
            Indicator = "k",
            Kind = IndicatorKind.Maturity,
            To = 0,
            GapTo = 1,
            Distance = 1,
            From = 3,
            GapFrom = 0,
        }) },
        { "It would come in if k went from yes to no.", In(new AnswerChange
        {
            Indicator = "k",
            Kind = IndicatorKind.YesNo,
            To = 0,
            GapTo = 1,
            Distance = 1,
            From = 1,
            GapFrom = 0,
        }) },
        { "It would come in if k were answered with GBP 1,000 or worse.", In(new AnswerChange
        {
            Indicator = "k",
            Kind = IndicatorKind.Money,
            To = 1000,
            GapTo = 0.5,
            Distance = 0.5,
            Currency = "GBP",
        }) },
        { "It would come in if k were answered, whatever the answer.", In(new AnswerChange
        {
            Indicator = "k",
            Kind = IndicatorKind.Count,
            To = 5,
            GapTo = 0,
            Distance = 0,
        }) },
        { "It would drop out if k went from 3 months to 1 month or better and l were answered with yes.", new("A", Outcome.Recommended, 2, [new("k", IndicatorKind.Months, 1, 0.2, 0.4, 3, 0.6), new("l", IndicatorKind.YesNo, 1, 0, 1)]) },
        { "No two answers would take it out; it takes 4.", new("A", Outcome.Recommended, 4, []) },
        { "No two answers would bring it in; it takes 3.", new("A", Outcome.NotNeeded, 3, []) },
        { "No answer would bring it in.", new("A", Outcome.NotApplicable, 0, []) },
        { "No answer would bring it in as long as it is put off.", new("A", Outcome.Suppressed, 0, []) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_NearestChange_SaysWhichAnswers(string expected, Counterfactual change) => Assert.Equal(expected, Sentences.Of(change));

    [Fact]
    public void Of_Effects_SaysWhatChanges()
    {
        Assert.Equal("no change", Sentences.Of(new OrderAtWeight { Weight = 0.1, PairsSwapped = 0, LeavingTopFive = 0, First = "A" }, "A"));
        Assert.Equal("pairs swapped: 3; of the first five leave: 1; first: B", Sentences.Of(new OrderAtWeight
        {
            Weight = 0.1,
            PairsSwapped = 3,
            LeavingTopFive = 1,
            First = "B",
        }, "A"));
        Assert.Equal("in: C; out: D, E; F: rank 3 to 1; pairs swapped: 2; first: F", Sentences.Of(new EffectAtExtreme
        {
            PairsSwapped = 2,
            In = ["C"],
            Out = ["D", "E"],
            Moves = [new("F", 0.5, 3, 1), new("C", 0.5, null, 2)],
            First = "F",
        }, "A"));
        Assert.Equal("The first place does not change, whatever one of the weights is.", Sentences.Of(default(FirstPlaceChange)));
    }

    private static Counterfactual In(AnswerChange answer) => new("A", Outcome.Undecided, 1, [answer]);
}
