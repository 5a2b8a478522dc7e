using Toolkit.Rules.Approaches;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Tests.HandWritten;

public class HandWrittenEngineTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    public static TheoryData<string> Ids => [.. ApproachCatalogue.Default.Rules.Select(rule => rule.Descriptor.Id)];

    [Fact]
    public void Recommend_MeasuredProfiles_GivesTheFiguresAndTheOrderOfTheEngine() => Assert.All(Cases.Measured(), AssertSameFigures);

    [Fact]
    public void Recommend_ExtremeProfiles_GivesTheFiguresAndTheOrderOfTheEngine() => Assert.All(Cases.Extreme(), AssertSameFigures);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Recommend_OneAnswerAtEachFigure_HasNotDriftedFromTheCatalogue(string id) =>
        Assert.All(Cases.Single(ApproachCatalogue.Default.Rules.Single(rule => rule.Descriptor.Id == id)), AssertSameFigures);

    private static void AssertSameFigures(OrganisationProfile profile) =>
        Assert.Equal(Figures.Of(Engine.Recommend(profile)), Figures.Of(HandWrittenEngine.Recommend(HandWrittenProfile.From(profile))));
}
