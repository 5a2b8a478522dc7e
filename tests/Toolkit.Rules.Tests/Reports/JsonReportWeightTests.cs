using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class JsonReportWeightTests
{
    /// <summary>Six sixths of nine decimals each are two billionths above 1.</summary>
    [Fact]
    public void Parse_WeightsThatWereRounded_AreReadBack()
    {
        var engine = RecommendationEngine.Create(options => options.Weights = new CriterionWeights(1, 1, 1, 1, 1, 1));
        var document = JsonReport.ToJson(engine.Recommend(OrganisationProfile.Create("o", "O", OrganisationKind.Agency, new DateTime(2026, 10, 31))));

        Assert.Equal(document, JsonReport.ToJson(JsonReport.Parse(document)));
    }
}
