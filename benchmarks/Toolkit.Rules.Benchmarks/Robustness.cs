using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks;

/// <summary>How sure the order of one organisation is: 10,000 draws, the same ones for everybody, one thread.</summary>
public class Robustness
{
    internal const int Draws = 10_000;
    internal const ulong Seed = 1;

    private readonly RecommendationEngine _engine = RecommendationEngine.CreateDefault();
    private OrganisationProfile? _profile;
    private RobustnessInput? _input;

    /// <summary>The profile: one with half of its questions open, and one with hardly any.</summary>
    [Params("united-kingdom-2025", "fictional-full")]
    public string Profile { get; set; } = "united-kingdom-2025";

    internal RobustnessInput Input => _input!;

    /// <summary>Reads the profile.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _profile = ProfileDocument.Read(BundledFiles.Read(Profile));
        _input = RobustnessInput.From(_engine, _profile);
    }

    /// <summary>The yardstick: nested loops over draws and approaches, a sort in each draw.</summary>
    [Benchmark(Baseline = true)]
    public RobustnessCounts HandWritten() => new RobustnessLoop(_input!, Draws, Seed).Run();

    /// <summary>The library: draws side by side, counted and not sorted.</summary>
    [Benchmark]
    public RankingRobustness ToolkitRules() => _engine.Assess(_profile!).Robustness(new RobustnessOptions { Draws = Draws, Seed = Seed });

    /// <summary>The likely places of every row of a fresh report: 1,000 draws of missing answers and judged figures under the chosen weights.</summary>
    [Benchmark]
    public PlaceRange?[] LikelyPlaces()
    {
        var report = _engine.Recommend(_profile!);
        return [.. report.Recommendations.Select(item => item.LikelyPlaces), .. report.Others.Select(other => other.LikelyPlaces)];
    }
}
