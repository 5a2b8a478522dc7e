using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks;

/// <summary>The next question of an interview for the first five places: what a tool waits for after each answer.</summary>
public class Interview
{
    private readonly RecommendationEngine _engine = RecommendationEngine.Create(options =>
    {
        options.ExchangeRates["GBP"] = 1.29;
        options.ExchangeRates["CAD"] = 0.74;
    });

    private OrganisationProfile? _profile;
    private InterviewInput? _input;

    /// <summary>The profile: one with about half of its questions open, and one with nearly all.</summary>
    [Params("united-kingdom-2025", "canada-transport-2024")]
    public string Profile { get; set; } = "united-kingdom-2025";

    internal InterviewInput Input => _input!;

    /// <summary>Reads the profile.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _profile = ProfileDocument.Read(BundledFiles.Read(Profile));
        _input = InterviewInput.From(_engine, _profile);
    }

    /// <summary>The yardstick: what each open question is worth, all bounds from scratch for each answer. Says nothing of what is settled.</summary>
    [Benchmark(Baseline = true)]
    public double[] HandWritten() => new InterviewLoop(_input!, InterviewOptions.DefaultTop).Values();

    /// <summary>The library: what is settled, which questions can matter, and what each of them is worth.</summary>
    [Benchmark]
    public NextQuestions ToolkitRules() => _engine.Assess(_profile!).NextQuestions();

    /// <summary>The same with 1,000 completions drawn.</summary>
    [Benchmark]
    public NextQuestions ToolkitRulesWithDraws() => _engine.Assess(_profile!).NextQuestions(new InterviewOptions { Draws = InterviewOptions.DefaultDraws });
}
