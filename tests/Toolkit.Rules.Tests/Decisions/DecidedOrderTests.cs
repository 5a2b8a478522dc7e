using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Decisions;

/// <summary>How sure the order is, and why it is as it is, when some approaches are put off.</summary>
public sealed class DecidedOrderTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();
    private static readonly OrganisationProfile Profile = ReportSamples.Mixed();
    private static readonly RecommendationReport Before = Engine.Recommend(Profile);

    // One that is needed and one that is not; a third stays, and what is decided about it changes nothing here.
    private static readonly string[] PutOff = [Before.Recommendations[1].Id, Before.Others.First(item => item.Outcome == Outcome.Undecided).Id];

    private static readonly DecisionRegister Register = Decided.Register(
        Before,
        Decided.On(Before, PutOff[0], DecisionStatus.Postponed),
        Decided.On(Before, PutOff[1], DecisionStatus.Suppressed),
        Decided.On(Before, Before.Recommendations[2].Id, DecisionStatus.InProgress));

    private static readonly RecommendationEngine Suppressing = RecommendationEngine.Create(options =>
    {
        foreach (var id in PutOff)
            options.Decisions.Add(Decision.SuppressForAll(id, Decided.Why, Decided.Who, Decided.Later));
    });

    private static string Json(ReportAnalysis analysis) => JsonReport.ToJson(Before.With(analysis));

    private static string Json(RankingRobustness found) => Json(new ReportAnalysis { Robustness = found });

    [Theory]
    [InlineData(Weighting.OrderPreserving, UnknownAnswers.Drawn)]
    [InlineData(Weighting.Uniform, UnknownAnswers.AsTheyAre)]
    public void MeasureRobustness_PutOff_IsThatOfAnEngineThatSuppressesThem(Weighting weighting, UnknownAnswers unknown)
    {
        var options = new RobustnessOptions { Weighting = weighting, UnknownAnswers = unknown, Draws = 1000 };

        var found = Engine.Assess(Profile, Register).Robustness(options);

        Assert.Equal(Json(Suppressing.Assess(Profile).Robustness(options)), Json(found));
        Assert.DoesNotContain(found.Approaches, approach => PutOff.Contains(approach.Id));
        Assert.NotEqual(Json(Engine.Assess(Profile).Robustness(options)), Json(found));
    }

    [Fact]
    public void MeasureRobustness_DecisionsThatPutNothingOff_ChangeNothing()
    {
        var (needed, later) = (Before.Recommendations, Decided.Day.AddDays(1));
        var register = Decided.Register(
            Before, Decided.On(Before, needed[0].Id, DecisionStatus.Accepted), Decided.On(Before, needed[1].Id, DecisionStatus.Postponed, later));

        Assert.Equal(Json(Engine.Assess(Profile).Robustness()), Json(Engine.Assess(Profile, register).Robustness()));
    }

    [Fact]
    public void ExplainOrder_PutOff_IsThatOfAnEngineThatSuppressesThem()
    {
        var order = Engine.Assess(Profile, Register).Order;

        Assert.Equal(Json(new ReportAnalysis { Order = Suppressing.Assess(Profile).Order }), Json(new ReportAnalysis { Order = order }));
    }

    [Fact]
    public void ExplainOrder_PutOff_IsSkippedByTheContrastAndBroughtInByNoAnswer()
    {
        var order = Engine.Assess(Profile, Register).Order;

        Assert.Equal(Before.Recommendations[0].Id, order.RankGaps[0].Id);
        Assert.Equal(Before.Recommendations[2].Id, order.RankGaps[0].Next);
        Assert.All(PutOff, id =>
        {
            var change = order.Changes.Single(item => item.Id == id);
            Assert.Equal(Outcome.Suppressed, change.Outcome);
            Assert.Equal(0, change.Answers);
            Assert.Empty(change.Changes);
        });
    }

    [Fact]
    public void Decisions_OfAnother_AreRefused()
    {
        var another = new DecisionRegister("dft");

        Assert.Throws<ArgumentException>(() => Engine.Assess(Profile, another));
    }

    [Fact]
    public void Decisions_None_GiveWhatTheAnswersAloneGive()
    {
        DecisionRegister? none = null;

        Assert.Equal(
            Bytes(Engine.Recommend(Profile), Engine.Assess(Profile).Robustness(), Engine.Assess(Profile).Order, Engine.Assess(Profile).NextQuestions(), Engine.Assess(Profile).Plan()),
            Bytes(
                Engine.Assess(Profile, none).Report,
                Engine.Assess(Profile, none).Robustness(),
                Engine.Assess(Profile, none).Order,
                Engine.Assess(Profile, none).NextQuestions(),
                Engine.Assess(Profile, none).Plan()));
        Assert.Equal(JsonReport.ToJson(Engine.Recommend(Profile)), JsonReport.ToJson(Engine.Assess(Profile, none).Report));
    }

    private static string Bytes(
        RecommendationReport report, RankingRobustness robustness, OrderExplanation order, NextQuestions questions, TransformationPlan plan) =>
        JsonReport.ToJson(report.With(new ReportAnalysis { Robustness = robustness, Order = order, Questions = questions, Plan = plan }));
}
