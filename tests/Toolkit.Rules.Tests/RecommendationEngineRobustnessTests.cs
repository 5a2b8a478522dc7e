using Microsoft.Extensions.Options;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Analysis;
using Toolkit.Rules.Tests.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests;

public sealed class RecommendationEngineRobustnessTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();
    private static readonly OrganisationProfile Mixed = ReportSamples.Mixed();

    [Fact]
    public void MeasureRobustness_NothingSaid_UsesTheDefaults()
    {
        var found = Engine.Assess(Mixed).Robustness();

        Assert.Equal(Weighting.OrderPreserving, found.Weighting);
        Assert.Equal(UnknownAnswers.Drawn, found.UnknownAnswers);
        Assert.Equal(10_000, found.Draws);
        Assert.Equal(1ul, found.Seed);
        Assert.Null(found.Concentration);
        Assert.Equal(20.0, new RobustnessOptions().Concentration);
        Assert.Equal(1, new RobustnessOptions().MaxDegreeOfParallelism);
    }

    [Fact]
    public void MeasureRobustness_BadOptions_ListsEveryProblem()
    {
        var options = new RobustnessOptions
        {
            Weighting = (Weighting)9,
            Concentration = double.NaN,
            UnknownAnswers = (UnknownAnswers)(-1),
            Draws = 99,
            Seed = 1UL << 53,
            MaxDegreeOfParallelism = 0,
        };

        var problem = Assert.Throws<OptionsValidationException>(() => Engine.Assess(Mixed).Robustness(options));

        Assert.Equal(typeof(RobustnessOptions), problem.OptionsType);
        Assert.Equal(
            ["Weighting", "Concentration", "UnknownAnswers", "Draws", "Seed", "MaxDegreeOfParallelism"], problem.Failures.Select(failure => failure.Split(':')[0]));
    }

    [Fact]
    public void MeasureRobustness_Approaches_StandInTheOrderOfTheReportThenByMeanRank()
    {
        var (report, found) = (Engine.Recommend(Mixed), Engine.Assess(Mixed).Robustness());

        var placed = report.Order.Count;
        Assert.Equal(report.Order.Select(item => item.Id), found.Approaches.Take(placed).Select(item => item.Id));
        var rest = found.Approaches.Skip(placed).ToList();
        Assert.NotEmpty(rest);
        Assert.Equal(rest.OrderBy(item => item.MeanRank), rest);
        Assert.Null(found.Approaches[^1].AheadOfNext);
    }

    [Fact]
    public void MeasureRobustness_AnswersAsTheyAre_ComparesWhatHasAPlace()
    {
        var (report, found) = (Engine.Recommend(Mixed), Engine.Assess(Mixed).Robustness(new RobustnessOptions { UnknownAnswers = UnknownAnswers.AsTheyAre }));

        Assert.Equal(report.Order.Select(item => item.Id), found.Approaches.Select(item => item.Id));
        Assert.Equal(0, found.UnknownCount);
        Assert.All(found.Approaches, approach => Assert.Equal(1, approach.Recommended));
    }

    /// <summary>Of six pieces of evidence none is known: the need is the mean of six even shares by weight, and mostly above a quarter.</summary>
    [Fact]
    public void MeasureRobustness_NothingAnswered_RecommendsWhatAnEvenDrawDoes()
    {
        var found = Engine.Assess(Some.Profile(OrganisationKind.Government)).Robustness();

        // Of the 126 questions one is read by brakes alone.
        Assert.Equal(125, found.UnknownCount);
        Assert.All(found.Approaches, approach => Assert.InRange(approach.Recommended, 0.90, 1.00));
        Assert.Contains(found.Approaches, approach => approach.Recommended < 1);
    }

    [Fact]
    public void MeasureRobustness_EverythingAnsweredAndChosenWeights_LeavesJudgementAlone()
    {
        var full = Organisations.Generated(3);
        RankingRobustness Within(double share) => Engine.Assess(full).Robustness(new RobustnessOptions { Weighting = Weighting.Chosen, Judgement = share });

        Assert.All(Within(0).Approaches, approach => Assert.Equal(approach.BestRank, approach.WorstRank));
        var (near, far) = (Within(0.2), Within(0.5));
        Assert.Contains(near.Approaches, approach => approach.BestRank < approach.WorstRank);
        Assert.True(far.Entropy > near.Entropy);
        Assert.Equal(0.2, near.Judgement);
    }

    [Fact]
    public void MeasureRobustness_Judgement_SaysInHowManyDrawsTheFirstStaysFirst()
    {
        var found = Engine.Assess(Mixed).Robustness();

        Assert.InRange(found.FirstUnderJudgement!.Value, 0.1, 1);
        Assert.Null(Engine.Assess(Mixed).Robustness(new RobustnessOptions { Judgement = 0 }).FirstUnderJudgement);
    }

    [Fact]
    public void MeasureRobustness_SuppressedApproach_TakesNoPartAndChangesNoOther()
    {
        var suppressing = RecommendationEngine.Create(options =>
            options.Decisions.Add(Decision.SuppressForAll("DLT703", "The platform is being closed.", "Chief Digital Officer", new DateTime(2027, 3, 31))));
        var (all, rest) = (Engine.Assess(Mixed).Robustness(), suppressing.Assess(Mixed).Robustness());

        Assert.Contains(all.Approaches, approach => approach.Id == "DLT703");
        Assert.DoesNotContain(rest.Approaches, approach => approach.Id == "DLT703");
        Assert.Equal(all.UnknownCount, rest.UnknownCount);
        Assert.All(rest.Approaches, approach =>
            Assert.Equal(all.Approaches.Single(item => item.Id == approach.Id).Recommended, approach.Recommended));
    }

    [Fact]
    public void MeasureRobustness_RuleThatFailed_TakesNoPart()
    {
        var engine = RecommendationEngine.Create(options => options.Rules.Add(new BrokenRule()));

        Assert.Single(engine.Faults);
        Assert.Equal(
            Engine.Assess(Mixed).Robustness().Approaches.Select(item => item.Id), engine.Assess(Mixed).Robustness().Approaches.Select(item => item.Id));
    }

    /// <summary>Whoever answers for the engine is asked for the answers as they are; the draws are the library's own affair.</summary>
    [Fact]
    public void MeasureRobustness_AnotherEvaluator_IsAskedOnceAndTheDrawsAreTheSame()
    {
        Asked? evaluator = null;
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => evaluator = new Asked(rules, outcomes => outcomes));

        var found = engine.Assess(Mixed).Robustness();

        Assert.Equal(1, evaluator!.Times);
        Assert.Equal(JsonReport.ToJson(Measured(Engine.Assess(Mixed).Robustness())), JsonReport.ToJson(Measured(found)));
    }

    [Theory]
    [InlineData(UnknownAnswers.Drawn)]
    [InlineData(UnknownAnswers.AsTheyAre)]
    public void MeasureRobustness_EvaluatorThatContradictsTheLibrary_GivesFiguresAllTheSame(UnknownAnswers unknown)
    {
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => new Asked(rules, outcomes => [.. outcomes.Reverse()]));

        var found = engine.Assess(Mixed).Robustness(new RobustnessOptions { UnknownAnswers = unknown });

        Assert.Equal(
            engine.Recommend(Mixed).Order.Select(item => item.Id), found.Approaches.Take(engine.Recommend(Mixed).Order.Count).Select(item => item.Id));
        Assert.All(found.Approaches, approach => Assert.Equal(1, approach.Ranks.Sum(), tolerance: 1e-4));
    }

    [Fact]
    public void MeasureRobustness_NothingNeeded_IsEmpty()
    {
        var found = Engine.Assess(ReportSamples.Every(OrganisationKind.Government, evidence => evidence.Target)).Robustness();

        Assert.Empty(found.Approaches);
        Assert.Equal(0, found.Entropy);
    }

    [Fact]
    public void MeasureRobustness_Tiers_JoinNeighboursThatAreTooCloseToCall()
    {
        var found = Engine.Assess(Mixed).Robustness();

        for (var place = 0; place + 1 < found.Approaches.Count; place++)
        {
            var (here, next) = (found.Approaches[place], found.Approaches[place + 1]);
            Assert.Equal(here.Tier + (here.AheadOfNext is >= 0.45 and <= 0.55 ? 0 : 1), next.Tier);
        }
        Assert.Contains(Enumerable.Range(1, found.Approaches.Count - 1), place => found.Approaches[place].Tier == found.Approaches[place - 1].Tier);
    }

    [Fact]
    public void Sentences_AnyApproach_SpeakOfWeightingsAndNeverOfChance()
    {
        var (drawn, fixedAnswers) = (Engine.Assess(Mixed).Robustness(), Engine.Assess(Mixed).Robustness(new RobustnessOptions { UnknownAnswers = UnknownAnswers.AsTheyAre }));

        Assert.Contains("of the weightings and missing answers you allowed", RobustnessWording.Sentences(drawn, 0, TextCatalogue.English)[0], StringComparison.Ordinal);
        Assert.Contains("of the weightings you allowed", RobustnessWording.Sentences(fixedAnswers, 0, TextCatalogue.English)[0], StringComparison.Ordinal);
        for (var place = 0; place < drawn.Approaches.Count; place++)
            Assert.DoesNotMatch("(?i)probab|likel|chance|NaN", string.Join(" ", RobustnessWording.Sentences(drawn, place, TextCatalogue.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RobustnessWording.Sentences(drawn, drawn.Approaches.Count, TextCatalogue.English));
    }

    private static RecommendationReport Measured(RankingRobustness found) => Engine.Recommend(Mixed).With(new ReportAnalysis { Robustness = found });

    private sealed class Asked(RuleSet rules, Func<RuleOutcome[], RuleOutcome[]> change) : IRuleEvaluator
    {
        private readonly BuiltInEvaluator _evaluator = new(rules);

        internal int Times { get; private set; }

        public void Evaluate(OrganisationProfile profile, RuleResults into)
        {
            Times++;
            _evaluator.Evaluate(profile, into);
            change(into.Outcomes).CopyTo(into.Outcomes, 0);
        }
    }
}
