using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Tests.Inputs;

public class ProfileGeneratorTests
{
    private static readonly OrganisationProfile[] Profiles = BenchmarkProfiles.Thousand(InputSet.Generated);

    [Fact]
    public void Generate_SameSeed_GivesTheSameProfiles() =>
        Assert.Equal(Profiles.SelectMany(Answers), BenchmarkProfiles.Thousand(InputSet.Generated).SelectMany(Answers));

    [Fact]
    public void Generate_AnotherSeed_GivesOtherProfiles() =>
        Assert.NotEqual(Answers(Profiles[0]), Answers(ProfileGenerator.Generate(1, BenchmarkProfiles.Seed + 1)[0]));

    [Fact]
    public void Generate_AThousand_LeavesFifteenPerCentUnknown()
    {
        var unknown = Profiles.SelectMany(Answers).Count(answer => answer.State == AnswerState.Unknown);
        Assert.InRange((double)unknown / (Profiles.Length * IndicatorCatalogue.All.Count), 0.148, 0.152);
    }

    [Fact]
    public void Generate_AThousand_ReachesEveryKindAndOutcome()
    {
        var engine = RecommendationEngine.CreateDefault();
        var reports = Profiles.Select(engine.Recommend).ToArray();
        Assert.Equal(Enum.GetValues<OrganisationKind>(), Profiles.Select(profile => profile.Organisation.Kind).Distinct().Order());
        Assert.Equal(
            [Outcome.Undecided, Outcome.NotNeeded, Outcome.NotApplicable],
            reports.SelectMany(report => report.Others).Select(other => other.Outcome).Distinct().Order());
        Assert.InRange(reports.Average(report => report.Recommendations.Count), 8, 16);
    }

    private static IEnumerable<Answer> Answers(OrganisationProfile profile) => IndicatorCatalogue.All.Select(indicator => profile[indicator]);
}
