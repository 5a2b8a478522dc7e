using FsCheck.Xunit;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Making one answer worse never lowers the need of a rule that reads it, and never changes the need of a rule that does not.</summary>
[Generated(typeof(Arbitraries), Cases = 300)]
public sealed class Property01WorseAnswers
{
    // Many answers a case, one at a time: a rule that reads what it should not is found only by the answer it reads.
    private const int AnswersPerCase = 12;

    [Property]
    public void Need_OneAnswerWorse_NeverFallsAndMovesNoOther(Situation situation, Choice choice)
    {
        var engine = situation.Engine();
        var before = Verdict.AllOf(engine.Recommend(situation.Survey.ToProfile()));
        foreach (var worse in Worsen(situation, choice.Dice()).Take(AnswersPerCase))
        {
            var readers = ReadersOf(situation, worse.Indicator);
            foreach (var after in Verdict.AllOf(engine.Recommend(situation.Survey.With(worse).ToProfile())).Values)
                if (readers.Contains(after.Id))
                    AssertNotLower(before[after.Id], after, worse);
                else
                    Assert.True(before[after.Id].Need == after.Need, $"{after.Id} does not read {worse}, and went from {before[after.Id].Need} to {after.Need}");
        }
    }

    private static void AssertNotLower(Verdict before, Verdict after, SurveyAnswer worse)
    {
        Assert.True(
            after.Need.Value is null == before.Need.Value is null && !(after.Need.Value < before.Need.Value)
            && after.Need.Low >= before.Need.Low && after.Need.High >= before.Need.High,
            $"{after.Id} went from {before.Need} to {after.Need} by {worse}");
        Assert.False(before.Raw == Outcome.Recommended && after.Raw == Outcome.NotNeeded, $"{after.Id} is met by {worse}");
        Assert.Equal(before.Coverage, after.Coverage);
    }

    private static HashSet<string> ReadersOf(Situation situation, Indicator indicator) =>
        [.. situation.Catalogue.Rules
            .Where(rule => rule is not HostRule { Evidence.Count: 0 } && rule.Definition.Evidence.Any(piece => piece.Indicator == indicator))
            .Select(rule => rule.Descriptor.Id)];

    /// <summary>A worse answer to each question that has one, in the currency the answer was given in.</summary>
    private static IEnumerable<SurveyAnswer> Worsen(Situation situation, Dice dice)
    {
        var figures = situation.Figures;
        foreach (var answer in dice.Shuffled(situation.Survey.Answers.Where(answer => answer.Value is not null)))
        {
            SurveyAnswer[] worse = [.. figures.Points(answer.Indicator)
                .Select(point => figures.Say(answer.Indicator, point, answer.Currency ?? situation.Survey.Currency) with { Currency = answer.Currency })
                .Where(other => answer.Indicator.Direction == Direction.HigherIsBetter ? other.Value < answer.Value : other.Value > answer.Value)];
            if (worse.Length > 0)
                yield return dice.OneOf(worse);
        }
    }
}
