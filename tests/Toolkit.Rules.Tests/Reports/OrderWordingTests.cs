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
        Sentences.Of(new RankGap(
            "A",
            "B",
            1.5m,
            [new(Criterion.Need, 3, 1, 2), new(Criterion.Ease, 1, 1.5m, -0.5m)],
            [new(Criterion.Need, 0.5, 0.123456), new(Criterion.Ease, 0.1, 0.19), new(Criterion.Fit, 0.05, 0.99)])));

    [Fact]
    public void Of_ContrastWithACriterionWithoutWeight_SaysAtWhichWeightItSwapsThem() => Assert.Equal(
        "A scores 2.00 points more than B: need +2.00. They swap if fit rises from 0.00 to 0.30.",
        Sentences.Of(new RankGap("A", "B", 2, [new(Criterion.Need, 3, 1, 2), new(Criterion.Fit, 0, 0, 0)], [new(Criterion.Need, 0.5), new(Criterion.Fit, 0, 0.3)])));

    [Fact]
    public void Of_ContrastOfATie_SaysSo()
    {
        Assert.StartsWith("A scores as much as B, and ", Sentences.Of(new RankGap("A", "B", 0, [new(Criterion.Need, 3, 1, 2), new(Criterion.Ease, 1, 3, -2)], [])), StringComparison.Ordinal);
        Assert.StartsWith("A and B earn the same points on every criterion;", Sentences.Of(new RankGap("A", "B", 0, [], [])), StringComparison.Ordinal);
    }

    public static TheoryData<string, Counterfactual> Changes => new()
    {
        { "It would come in if k went from 8% to 14.25% or worse.", In(new AnswerChange("k", IndicatorKind.Percentage, 14.25, 0.6, 0.5, 8, 0.1)) },
        { "It would come in if k went from level 3 to level 0.", In(new AnswerChange("k", IndicatorKind.Maturity, 0, 1, 1, 3, 0)) },
        { "It would come in if k went from yes to no.", In(new AnswerChange("k", IndicatorKind.YesNo, 0, 1, 1, 1, 0)) },
        { "It would come in if k were answered with GBP 1,000 or worse.", In(new AnswerChange("k", IndicatorKind.Money, 1000, 0.5, 0.5, Currency: "GBP")) },
        { "It would come in if k were answered, whatever the answer.", In(new AnswerChange("k", IndicatorKind.Count, 5, 0, 0)) },
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
        Assert.Equal("no change", Sentences.Of(new OrderAtWeight(0.1, 0, 0, "A"), "A"));
        Assert.Equal("pairs swapped: 3; of the first five leave: 1; first: B", Sentences.Of(new OrderAtWeight(0.1, 3, 1, "B"), "A"));
        Assert.Equal("in: C; out: D, E; F: rank 3 to 1; pairs swapped: 2; first: F", Sentences.Of(new EffectAtExtreme(2, ["C"], ["D", "E"], [new("F", 0.5, 3, 1), new("C", 0.5, null, 2)], "F"), "A"));
        Assert.Equal("The first place does not change, whatever one of the weights is.", Sentences.Of(default(FirstPlaceChange)));
    }

    private static Counterfactual In(AnswerChange answer) => new("A", Outcome.Undecided, 1, [answer]);
}
