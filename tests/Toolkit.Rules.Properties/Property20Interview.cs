using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties;

/// <summary>
/// No answer, given or said not to apply, overturns a settled place; more answers never unsettle anything; and an interview ends
/// with the first places of the full profile.
/// </summary>
[Generated(typeof(Arbitraries), Cases = 60)]
public sealed class Property20Interview
{
    [Property]
    public void Settled_AnyCompletion_StandsAsItWas(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var (engine, options) = (situation.Engine(), Options(dice));
        var survey = Asked(situation, dice, engine, options, rounds: dice.OneOf(0, 1, 10, 200)).Last();
        var settlement = TopRankStability(engine, survey, options);
        foreach (var completed in Completions(situation with { Survey = survey }, dice, settlement))
            AssertStands(settlement, Top(engine, completed, options), completed);
    }

    [Property]
    public void Settled_MoreAnswers_NeverLost(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var (engine, options) = (situation.Engine(), Options(dice));
        var before = TopRankStability(engine, situation.Survey, options);
        foreach (var indicator in dice.Shuffled(Open(situation.Figures, situation.Survey)))
        {
            situation = situation.With(situation.Survey.With(SurveyDraw.Answer(dice, situation.Figures, indicator)));
            var after = TopRankStability(engine, situation.Survey, options);
            Assert.True(after.IsSettled || !before.IsSettled, $"{indicator}: {before} became {after}");
            Assert.Subset(after.Settled.ToHashSet(), before.Settled.ToHashSet());
            Assert.Subset(before.Members.Concat(before.Challengers).ToHashSet(), after.Members.Concat(after.Challengers).ToHashSet());
            Assert.InRange(after.CanMatter, 0, before.CanMatter);
            before = after;
        }
        Assert.True(before.IsSettled, before.ToString());
    }

    [Property]
    public void Interview_ToItsEnd_EndsWithThePlacesOfTheFullProfile(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var (engine, options) = (situation.Engine(), Options(dice));
        var truth = Open(situation.Figures, situation.Survey)
            .Aggregate(situation.Survey, (survey, indicator) => survey.With(SurveyDraw.Answer(dice, situation.Figures, indicator)));
        var survey = situation.Survey;
        for (var next = engine.Assess(survey.ToProfile()).NextQuestions(options); !next.Stability.IsSettled; next = engine.Assess(survey.ToProfile()).NextQuestions(options))
            survey = survey.With(truth.Answers.Single(answer => answer.Indicator.Key == next.Questions[0].Indicator));
        AssertStands(TopRankStability(engine, survey, options), Top(engine, truth, options), truth);
    }

    [Property]
    public void Standing_Settled_IsKeptByEveryCompletionDrawn(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var (engine, goal) = (situation.Engine(), Options(dice));
        var survey = Asked(situation, dice, engine, goal, rounds: dice.OneOf(0, 5, 200)).Last();
        var options = new InterviewOptions { Top = goal.Top, InOrder = goal.InOrder, Draws = 100, Seed = (ulong)dice.Between(0, 9) };
        var settlement = TopRankStability(engine, survey, options);
        Assert.InRange(settlement.Standing!.Share, settlement.IsSettled ? 1 : 0, 1);
        Assert.Equal(settlement.Standing, TopRankStability(engine, survey with { Answers = [.. dice.Shuffled(survey.Answers)] }, options).Standing);
    }

    private static InterviewOptions Options(Dice dice) => new() { Top = dice.OneOf(1, 3, 5, 5, 30), InOrder = dice.Chance(40) };

    private static TopRankStability TopRankStability(RecommendationEngine engine, Survey survey, InterviewOptions options)
    {
        var settlement = engine.Assess(survey.ToProfile()).NextQuestions(options).Stability;
        Assert.Equal(Top(engine, survey, options), settlement.Members);
        return settlement;
    }

    private static List<string> Top(RecommendationEngine engine, Survey survey, InterviewOptions options) =>
        [.. engine.Recommend(survey.ToProfile()).Order.Take(options.Top).Select(item => item.Id)];

    private static Indicator[] Open(Figures figures, Survey survey) =>
        [.. figures.Indicators.Where(indicator => figures.IsEvidence(indicator) && !survey.Knows(indicator))];

    private static IEnumerable<Survey> Asked(Situation situation, Dice dice, RecommendationEngine engine, InterviewOptions options, int rounds)
    {
        var survey = situation.Survey;
        yield return survey;
        for (; rounds > 0 && engine.Assess(survey.ToProfile()).NextQuestions(options).Questions is [var question, ..]; rounds--)
        {
            var indicator = situation.Figures.Indicators.Single(candidate => candidate.Key == question.Indicator);
            yield return survey = survey.With(SurveyDraw.Answer(dice, situation.Figures, indicator));
        }
    }

    private static IEnumerable<Survey> Completions(Situation situation, Dice dice, TopRankStability settlement)
    {
        var (figures, survey) = (situation.Figures, situation.Survey);
        var open = Open(figures, survey);
        for (var round = 0; round < 10; round++)
            yield return With(survey, dice.Some(open, dice.OneOf(30, 100)), indicator => SurveyDraw.Answer(dice, figures, indicator));
        yield return With(survey, open, figures.AtTarget);
        yield return With(survey, open, figures.AtWorst);
        yield return With(survey, open, indicator => new SurveyAnswer(indicator, Value: null));
        // Against those that are said to keep a place: their own evidence as good as can be, that of one other, or of all, as bad as can be.
        foreach (var member in settlement.Members)
            foreach (var rival in situation.Catalogue.Descriptors.Where(approach => approach.Id != member))
            {
                var (mine, theirs) = (EvidenceOf(situation, member), EvidenceOf(situation, rival.Id));
                var rest = dice.OneOf<Func<Indicator, SurveyAnswer>>(figures.AtTarget, figures.AtWorst, indicator => new SurveyAnswer(indicator, Value: null));
                yield return With(survey, open, indicator =>
                    mine.Contains(indicator) ? figures.AtTarget(indicator) : theirs.Contains(indicator) ? figures.AtWorst(indicator) : rest(indicator));
            }
    }

    private static Survey With(Survey survey, IEnumerable<Indicator> open, Func<Indicator, SurveyAnswer> answer) =>
        open.Aggregate(survey, (completed, indicator) => completed.With(answer(indicator)));

    private static HashSet<Indicator> EvidenceOf(Situation situation, string id) => situation.Catalogue.Rules.Single(rule => rule.Descriptor.Id == id) is { } rule
        && situation.HostRules.All(host => host.Id != id || host.Evidence.Count > 0)
            ? [.. rule.Definition.Evidence.Select(piece => piece.Indicator)]
            : [];

    private static void AssertStands(TopRankStability settlement, List<string> top, Survey completed)
    {
        var said = $"{settlement}: members {string.Join(' ', settlement.Members)}, settled {string.Join(' ', settlement.Settled)}, then {string.Join(' ', top)} by {completed}";
        Assert.True(settlement.Settled.All(top.Contains), said);
        Assert.True(top.All(id => settlement.Members.Contains(id) || settlement.Challengers.Contains(id)), said);
        if (settlement.IsSettled)
            Assert.True(settlement.InOrder ? top.SequenceEqual(settlement.Members) : top.ToHashSet().SetEquals(settlement.Members), said);
    }
}
