using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks;

/// <summary>Why the order of one organisation is as it is: contrasts, swaps, effects and nearest answers.</summary>
public class Order
{
    private readonly RecommendationEngine _engine = RecommendationEngine.CreateDefault();
    private OrganisationProfile? _profile;

    /// <summary>The profile: one with half of its questions open, and one with hardly any.</summary>
    [Params("united-kingdom-2025", "fictional-full")]
    public string Profile { get; set; } = "united-kingdom-2025";

    /// <summary>Reads the profile.</summary>
    [GlobalSetup]
    public void Prepare() => _profile = ProfileDocument.Read(BundledFiles.Read(Profile));

    /// <summary>The yardstick: the order itself, with the contributions of all that has a place.</summary>
    [Benchmark(Baseline = true)]
    public RecommendationReport Recommend()
    {
        var report = _engine.Recommend(_profile!);
        foreach (var recommendation in report.Recommendations)
            _ = recommendation.Contributions;
        foreach (var other in report.Others)
            _ = other.Contributions;
        return report;
    }

    /// <summary>The library.</summary>
    [Benchmark]
    public OrderExplanation ToolkitRules() => _engine.Assess(_profile!).Order;
}
