using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.MicrosoftRules;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Tests.MicrosoftRules;

public class MicrosoftRunnerTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();
    private static readonly MicrosoftRunner Runner = new();

    [Fact]
    public void Execute_MeasuredProfiles_GivesTheOutcomesOfTheEngine() => Assert.All(Cases.Measured(), AssertSameOutcomes);

    [Fact]
    public void Execute_ExtremeProfiles_GivesTheOutcomesOfTheEngine() => Assert.All(Cases.Extreme(), AssertSameOutcomes);

    private static void AssertSameOutcomes(OrganisationProfile profile)
    {
        var report = Engine.Recommend(profile);
        var expected = report.Recommendations.Select(recommendation => (recommendation.Id, recommendation.Outcome))
            .Concat(report.Others.Select(other => (other.Id, other.Outcome)))
            .OrderBy(outcome => outcome.Id, StringComparer.Ordinal);
        var results = Runner.Execute(HandWrittenProfile.From(profile));

        Assert.Equal(expected, results.Select(result => (result.Rule.RuleName, MicrosoftRunner.OutcomeOf(result))));
        Assert.All(results, result => Assert.Equal(result.IsSuccess, MicrosoftRunner.OutcomeOf(result) == Outcome.Recommended));
    }
}
