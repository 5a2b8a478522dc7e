using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Robustness;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests;

/// <summary>What an engine works out beyond its reports when another evaluator answers for it, such as a session of NRules.</summary>
public sealed class RecommendationEngineEvaluatorTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();
    private static readonly OrganisationProfile Mixed = ReportSamples.Mixed();

    private static string Json(ReportAnalysis analysis) => JsonReport.ToJson(Engine.Recommend(Mixed).With(analysis));

    /// <summary>The evaluator is asked for the answers as they are; the draws are the library's own affair.</summary>
    [Fact]
    public void MeasureRobustness_AnotherEvaluator_IsAskedOnceAndTheDrawsAreTheSame()
    {
        Asked? evaluator = null;
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => evaluator = new Asked(rules, reversed: false));

        var found = engine.MeasureRobustness(Mixed);

        Assert.Equal(1, evaluator!.Times);
        Assert.Equal(Json(new ReportAnalysis { Robustness = Engine.MeasureRobustness(Mixed) }), Json(new ReportAnalysis { Robustness = found }));
    }

    [Fact]
    public void ExplainOrder_AnotherEvaluator_IsAskedOnceAndTheExplanationIsTheSame()
    {
        Asked? evaluator = null;
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => evaluator = new Asked(rules, reversed: false));

        var found = engine.ExplainOrder(Mixed);

        Assert.Equal(1, evaluator!.Times);
        Assert.Equal(Json(new ReportAnalysis { Order = Engine.ExplainOrder(Mixed) }), Json(new ReportAnalysis { Order = found }));
    }

    [Theory]
    [InlineData(UnknownAnswers.Drawn)]
    [InlineData(UnknownAnswers.AsTheyAre)]
    public void MeasureRobustness_EvaluatorThatContradictsTheLibrary_GivesFiguresAllTheSame(UnknownAnswers unknown)
    {
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => new Asked(rules, reversed: true));
        var recommended = engine.Recommend(Mixed).Recommendations.Select(item => item.Id).ToList();

        var found = engine.MeasureRobustness(Mixed, new RobustnessOptions { UnknownAnswers = unknown });

        Assert.Equal(recommended, found.Approaches.Take(recommended.Count).Select(item => item.Id));
        Assert.All(found.Approaches, approach => Assert.Equal(1, approach.Ranks.Sum(), tolerance: 1e-4));
    }

    [Fact]
    public void ExplainOrder_EvaluatorThatContradictsTheLibrary_ExplainsItsOrder()
    {
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => new Asked(rules, reversed: true));

        Assert.Equal(
            engine.Recommend(Mixed).Recommendations.Skip(1).Select(item => item.Id), engine.ExplainOrder(Mixed).Contrasts.Select(contrast => contrast.Next));
    }

    /// <summary>The library's own answers, or those of the rules taken from the other end.</summary>
    private sealed class Asked(RuleSet rules, bool reversed) : IRuleEvaluator
    {
        private readonly BuiltInEvaluator _evaluator = new(rules);

        internal int Times { get; private set; }

        public void Evaluate(OrganisationProfile profile, RuleOutcome[] outcomes)
        {
            Times++;
            _evaluator.Evaluate(profile, outcomes);
            if (reversed)
                Array.Reverse(outcomes);
        }
    }
}
