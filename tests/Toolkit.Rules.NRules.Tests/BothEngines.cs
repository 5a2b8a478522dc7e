using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>Two engines with the same settings: one evaluates by itself, the other asks NRules.</summary>
internal sealed class BothEngines
{
    internal BothEngines(Action<RecommendationOptions>? configure = null)
    {
        BuiltIn = RecommendationEngine.Create(options => configure?.Invoke(options));
        InNRules = RecommendationEngine.Create(options =>
        {
            configure?.Invoke(options);
            options.UseNRules();
        });
    }

    internal RecommendationEngine BuiltIn { get; }

    internal RecommendationEngine InNRules { get; }

    internal static OrganisationProfile Bundled(string name)
    {
        using var document = File.OpenRead(Repository.PathOf("samples", "data", name + ".json"));
        return ProfileDocument.Read(document);
    }

    internal void AssertSameBytes(OrganisationProfile profile) =>
        Assert.Equal(JsonReport.ToJson(BuiltIn.Recommend(profile)), JsonReport.ToJson(InNRules.Recommend(profile)));
}
