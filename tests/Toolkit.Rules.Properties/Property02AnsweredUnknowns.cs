using FsCheck.Xunit;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Answering an unknown always lands the need inside the bounds given before, and never contradicts an outcome that was certain.</summary>
[Generated(typeof(Arbitraries), Cases = 300)]
public sealed class Property02AnsweredUnknowns
{
    [Property]
    public void Need_OneUnknownAnswered_StaysWithinTheBounds(Situation situation, Choice choice) =>
        AssertWithin(situation, Answered(situation, choice.Dice(), most: 1));

    [Property]
    public void Need_ManyUnknownsAnswered_StaysWithinTheBounds(Situation situation, Choice choice) =>
        AssertWithin(situation, Answered(situation, choice.Dice(), most: 200));

    [Property]
    public void Outcome_EveryUnknownAnswered_IsCertain(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var figures = situation.Figures;
        var survey = figures.Indicators.Where(indicator => figures.IsEvidence(indicator) && !situation.Survey.Knows(indicator))
            .Aggregate(situation.Survey, (answered, indicator) => answered.With(figures.AtTarget(indicator)));
        var verdicts = Verdict.AllOf(situation.With(survey with { Currency = "USD" }).Report()).Values;
        Assert.All(verdicts.Where(verdict => verdict.Missing.Count == 0 && verdict.Raw != Outcome.Undecided), verdict => Assert.True(verdict.IsCertain, verdict.ToString()));
        Assert.All(verdicts.Where(verdict => verdict.Raw == Outcome.Undecided), verdict => Assert.True(verdict.Missing.Count > 0 || IsFaulty(situation, verdict.Id), verdict.ToString()));
    }

    /// <summary>Of the 21 as they are, whose weights are whole: there the bounds are not only kept but reached, to the last digit.</summary>
    [Property]
    public void Need_EveryUnknownAtItsWorstOrAtTarget_ReachesTheBound(Survey survey)
    {
        var figures = new Figures(ApproachCatalogue.Default, new EngineSetting());
        var engine = RecommendationEngine.CreateDefault();
        var before = Verdict.AllOf(engine.Recommend(survey.ToProfile()));
        var missing = before.Values.SelectMany(verdict => verdict.Missing).ToHashSet(StringComparer.Ordinal);
        Indicator[] unknown = [.. figures.Indicators.Where(indicator => missing.Contains(indicator.Key))];

        var worst = Verdict.AllOf(engine.Recommend(unknown.Aggregate(survey, (answered, one) => answered.With(figures.AtWorst(one))).ToProfile()));
        var fine = Verdict.AllOf(engine.Recommend(unknown.Aggregate(survey, (answered, one) => answered.With(figures.AtTarget(one))).ToProfile()));

        foreach (var was in before.Values.Where(verdict => verdict.Raw != Outcome.NotApplicable))
        {
            Assert.True(was.Need.Low == fine[was.Id].Need.Value, $"{was.Id}: {fine[was.Id].Need.Value}");
            Assert.True(was.Need.High == worst[was.Id].Need.Value, $"{was.Id}: {worst[was.Id].Need.Value}");
        }
    }

    private static bool IsFaulty(Situation situation, string id) => situation.HostRules.Exists(rule => rule.Id == id && rule.Evidence.Count == 0);

    private static Survey Answered(Situation situation, Dice dice, int most)
    {
        var figures = situation.Figures;
        return dice.Few([.. figures.Indicators.Where(indicator => !situation.Survey.Knows(indicator))], most)
            .Aggregate(situation.Survey, (survey, indicator) => survey.With(SurveyDraw.Answer(dice, figures, indicator)));
    }

    private static void AssertWithin(Situation situation, Survey answered)
    {
        var before = Verdict.AllOf(situation.Report());
        foreach (var after in Verdict.AllOf(situation.With(answered).Report()).Values)
        {
            var was = before[after.Id];
            var said = $"{was} became {after} by {string.Join(", ", answered.Answers.Except(situation.Survey.Answers))}";
            if (after.Raw != Outcome.NotApplicable)
            {
                Assert.True(after.Need.Low >= was.Need.Low && after.Need.High <= was.Need.High, said);
                Assert.True(after.Need.Value is null || (after.Need.Value >= was.Need.Low && after.Need.Value <= was.Need.High), said);
            }
            if (was.IsCertain)
                Assert.True(after.Raw == was.Raw && after.IsCertain, said);
        }
    }
}
