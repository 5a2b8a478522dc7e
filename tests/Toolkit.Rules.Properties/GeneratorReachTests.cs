using FsCheck.Fluent;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>The properties prove something only as far as the generators go.</summary>
public sealed class GeneratorReachTests
{
    private static readonly Situation[] Situations = [.. Arbitraries.Situations().Generator.Sample(600)];

    [Fact]
    public void Situations_Many_ReachEveryOutcomeSeverityAndKind()
    {
        RecommendationReport[] reports = [.. Situations.Select(situation => situation.Report())];
        var verdicts = reports.SelectMany(report => Verdict.AllOf(report).Values).Select(verdict => (verdict.Raw, verdict.Certainty)).ToHashSet();

        (Outcome, Certainty?)[] possible =
        [
            (Outcome.Recommended, Certainty.Certain), (Outcome.Recommended, Certainty.Provisional),
            (Outcome.NotNeeded, Certainty.Certain), (Outcome.NotNeeded, Certainty.Provisional),
            (Outcome.NotApplicable, Certainty.Certain), (Outcome.Undecided, null),
        ];
        Assert.Equal(possible.Order(), verdicts.Order());
        Assert.Contains(reports, report => report.Others.Any(other => other.Outcome == Outcome.Suppressed));
        Assert.Contains(reports, report => report.Faults.Count > 0);
        Assert.Contains(reports, report => report.Notices.Count > 1);
        Assert.Contains(reports, report => report.Recommendations.Any(found => found.Preconditions.Count > 0));
        Assert.Contains(reports, report => report.Recommendations.Any(found => found.Preconditions.Any(given => given.Text.Contains("set by the host", StringComparison.Ordinal))));
        Assert.Contains(reports, report => report.Recommendations.Zip(report.Recommendations.Skip(1)).Any(pair => pair.First.Score == pair.Second.Score));
        Assert.Equal(3, reports.SelectMany(report => report.Recommendations).Select(found => found.Severity).Distinct().Count());
        Assert.Equal(Enum.GetValues<OrganisationKind>().Length, reports.Select(report => report.Organisation.Kind).Distinct().Count());
    }

    [Fact]
    public void Surveys_Full_LeaveOutAndRuleOutAsManyAsTheySay()
    {
        Survey[] surveys = [.. Arbitraries.Surveys().Generator.Sample(600).Where(survey => survey.Answers.Count > 10)];
        var asked = surveys.Length * 126.0;

        Assert.InRange(1 - surveys.Sum(survey => survey.Answers.Count) / asked, 0.15, 0.40);
        Assert.InRange(surveys.Sum(survey => survey.Answers.Count(answer => answer.Value is null)) / asked, 0.02, 0.08);
        Assert.Contains(Arbitraries.Surveys().Generator.Sample(600), survey => survey.Answers.Count is > 0 and <= 6);
    }

    [Fact]
    public void Shrinks_OfASituation_WorkTowardsFewerAnswers()
    {
        var situation = Situations.First(one => one.Survey.Answers.Count > 20);
        var smaller = SituationShrinker.Shrink(situation).ToList();

        Assert.True(smaller[0].Survey.Answers.Count <= situation.Survey.Answers.Count / 2);
        Assert.All(smaller, one => Assert.NotEqual(situation, one));
        Assert.All(situation.Survey.Answers, answer => Assert.Contains(smaller, one => one.Survey.Answers.Count == situation.Survey.Answers.Count - 1 && !one.Survey.Answers.Contains(answer)));
    }
}
