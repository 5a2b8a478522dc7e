using System.Numerics;
using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Answers that are said to bring an approach in or take it out do so in the engine, and nearer ones do not.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property18NearestAnswers
{
    [Property]
    public void Changes_Applied_DoWhatTheySay(Situation situation) => ForEach(situation, (change, answers) =>
    {
        if (change.Changes.Count > 0)
            Assert.Equal(answers.TurnsTo, answers.OutcomeWith([.. change.Changes.Select(answers.Said)]) == Outcome.Recommended);
    });

    [Property]
    public void Changes_OneOfThemAStepNearer_DoNot(Situation situation) => ForEach(situation, (change, answers) =>
    {
        for (var index = 0; index < change.Changes.Count; index++)
        {
            var nearer = answers.StepNearer(change.Changes[index]);
            if (nearer is null)
                continue;
            var changes = change.Changes.Select(answers.Said).ToArray();
            changes[index] = nearer;
            Assert.NotEqual(answers.TurnsTo, answers.OutcomeWith(changes) == Outcome.Recommended);
        }
    });

    /// <summary>A worse answer brings in more, so if none at its end does it, none does.</summary>
    [Property]
    public void Answers_FewerThanSaid_DoNotSuffice(Situation situation) => ForEach(situation, (change, answers) =>
    {
        var ends = answers.AtTheEnd();
        Assert.Equal(change.Answers <= 2 ? change.Answers : 0, change.Changes.Count);
        if (change.Answers == 0)
            Assert.True(change.Outcome == Outcome.Suppressed || answers.IsBeyondAnswers);
        else if (change.Answers > 1)
            Assert.All(Subsets(ends, change.Answers - 1), set => Assert.NotEqual(answers.TurnsTo, answers.OutcomeWith(set) == Outcome.Recommended));
        if (change.Answers > 2)
            Assert.Contains(Subsets(ends, change.Answers), set => answers.TurnsTo == (answers.OutcomeWith(set) == Outcome.Recommended));
    });

    /// <summary>Every answer of the grid that changes a gap less does not do it: sampled, over every indicator of the rule.</summary>
    [Property]
    public void Changes_ANearerAnswerToAnyQuestion_DoesNot(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        ForEach(situation, (change, answers) =>
        {
            if (change.Changes.Count == 0)
                return;
            var distance = change.Changes.Sum(item => item.Distance);
            foreach (var set in answers.Drawn(dice, change.Changes.Count, 30))
                if (answers.OutcomeWith(set) == Outcome.Recommended == answers.TurnsTo)
                    Assert.True(answers.Distance(set) >= distance - answers.Grid, $"{change}: {string.Join(", ", set.AsEnumerable())} is nearer");
        });
    }

    private static void ForEach(Situation situation, Action<Counterfactual, TriedAnswers> assert)
    {
        var engine = situation.Engine();
        var profile = situation.Survey.ToProfile();
        foreach (var change in engine.Assess(profile).Order.Changes)
            assert(change, new TriedAnswers(engine, profile, change));
    }

    private static IEnumerable<SurveyAnswer[]> Subsets(SurveyAnswer[] answers, int size)
    {
        if (answers.Length > 12)
            return [];
        return Enumerable.Range(0, 1 << answers.Length)
            .Where(bits => BitOperations.PopCount((uint)bits) == size)
            .Select(bits => answers.Where((_, index) => (bits & (1 << index)) != 0).ToArray());
    }
}
