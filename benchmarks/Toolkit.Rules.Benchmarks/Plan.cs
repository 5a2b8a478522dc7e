using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks;

/// <summary>A plan of one organisation, four points a quarter: few enough that it matters what comes first.</summary>
public class Plan
{
    internal const double Capacity = 4;

    private readonly RecommendationEngine _engine = RecommendationEngine.CreateDefault();
    private OrganisationProfile? _profile;
    private PlainStep[] _steps = [];

    /// <summary>The profile: one that needs fewer steps, and one that needs more.</summary>
    [Params("united-kingdom-2025", "fictional-full")]
    public string Profile { get; set; } = "united-kingdom-2025";

    internal IReadOnlyList<PlainStep> Steps => _steps;

    /// <summary>Reads the profile, and copies the steps for the list by score: they cost it nothing.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _profile = ProfileDocument.Read(BundledFiles.Read(Profile));
        _steps = PlainStep.Of(ToolkitRules());
    }

    /// <summary>The yardstick: the ranking alone.</summary>
    [Benchmark(Baseline = true)]
    public int Recommend()
    {
        var seen = 0;
        foreach (var recommendation in _engine.Recommend(_profile!).Recommendations)
            seen += recommendation.Rank + recommendation.Id.Length + (int)recommendation.Score;
        return seen;
    }

    /// <summary>One list, by score, of steps that are there already: each as early as it fits, nothing moved and nothing proven.</summary>
    [Benchmark]
    public int[] ListByScore() => PlainStep.Place(_steps, Capacity);

    /// <summary>The library: ranking, steps, the search for a good list, the bound, the words' figures.</summary>
    [Benchmark]
    public TransformationPlan ToolkitRules() => _engine.Assess(_profile!).Plan(new PlanOptions { Capacity = [Capacity] });
}
