using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Leaving an answer out never turns an uncertain result into a certain one.</summary>
[Generated(typeof(Arbitraries), Cases = 300)]
public sealed class Property03AnswersLeftOut
{
    [Property]
    public void Certainty_AnswersLeftOut_IsNeverGained(Situation situation, Choice choice)
    {
        var left = choice.Dice().Few(situation.Survey.Answers, 5);
        var before = Verdict.AllOf(situation.Report());
        var survey = left.Aggregate(situation.Survey, (fewer, answer) => fewer.Without(answer.Indicator));
        foreach (var after in Verdict.AllOf(situation.With(survey).Report()).Values)
        {
            var said = $"{before[after.Id]} became {after} without {string.Join(", ", left)}";
            Assert.True(before[after.Id].IsCertain || !after.IsCertain, said);
            Assert.True(after.Coverage <= before[after.Id].Coverage || left.Exists(answer => answer.Value is null), said);
        }
    }
}
