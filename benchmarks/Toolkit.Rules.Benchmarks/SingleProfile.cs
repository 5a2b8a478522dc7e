using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Benchmarks.MicrosoftRules;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// One profile in, a ranking out. Each run goes through a thousand profiles, so that no branch can be learnt by heart; time and bytes are
/// those of one profile.
/// </summary>
public class SingleProfile
{
    private readonly RecommendationEngine _engine = RecommendationEngine.CreateDefault();
    private readonly MicrosoftRunner _microsoft = new();
    private OrganisationProfile[] _profiles = [];
    private HandWrittenProfile[] _handWritten = [];

    /// <summary>Generated: a thousand different profiles. Bundled: the real ones of the samples, in turn.</summary>
    [Params(InputSet.Generated, InputSet.Bundled)]
    public InputSet Input { get; set; }

    /// <summary>Prepares the profiles in both forms.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _profiles = BenchmarkProfiles.Thousand(Input);
        _handWritten = [.. _profiles.Select(HandWrittenProfile.From)];
    }

    /// <summary>The yardstick: the same figures, computed by code written for these 21 approaches.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkProfiles.Count)]
    public decimal HandWritten()
    {
        decimal seen = 0;
        foreach (var profile in _handWritten)
            foreach (var approach in HandWrittenEngine.Recommend(profile).Order)
                if (approach.Rank is { } rank)
                    seen += rank + approach.Id.Length + approach.Score;
        return seen;
    }

    /// <summary>The library, figures only.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public decimal ToolkitRules()
    {
        decimal seen = 0;
        foreach (var profile in _profiles)
            foreach (var recommendation in _engine.Recommend(profile).Recommendations)
                seen += recommendation.Rank + recommendation.Id.Length + recommendation.Score;
        return seen;
    }

    /// <summary>The library, with every figure read that the yardstick holds: some of them are made only then.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public decimal ToolkitRulesWithFigures()
    {
        decimal seen = 0;
        foreach (var profile in _profiles)
        {
            var report = _engine.Recommend(profile);
            foreach (var recommendation in report.Recommendations)
                seen += recommendation.Rank + recommendation.Id.Length + recommendation.Score + Figures(recommendation);
            foreach (var other in report.Others)
                seen += (int)other.Outcome + (int)(other.Need.High + other.Coverage) + (other.Place is null ? 0 : Figures(other));
        }
        return seen;
    }

    /// <summary>The library, with every sentence it can say about the profile.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public int ToolkitRulesWithReasons()
    {
        var seen = 0;
        foreach (var profile in _profiles)
        {
            var report = _engine.Recommend(profile);
            foreach (var recommendation in report.Recommendations)
                seen += Words(recommendation);
            foreach (var other in report.Others)
                seen += other.Text.Length + other.Missing.Count;
        }
        return seen;
    }

    /// <summary>Microsoft RulesEngine: the 21 outcomes, no score and no order.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public int MicrosoftRulesEngine()
    {
        var recommended = 0;
        foreach (var profile in _handWritten)
            foreach (var result in _microsoft.Execute(profile))
                if (MicrosoftRunner.OutcomeOf(result) == Outcome.Recommended)
                    recommended++;
        return recommended;
    }

    private static int Figures(Recommendation recommendation) =>
        (int)recommendation.Certainty + (int)recommendation.Severity + (int)recommendation.SeverityAtLeast + (int)recommendation.SeverityAtMost
        + recommendation.Place + (int)recommendation.Lever + (int)(recommendation.Need.High + recommendation.Coverage) + recommendation.Contributions.Count;

    private static int Figures(NotRecommended undecided) =>
        undecided.Place!.Value + (int)undecided.Lever + (int)undecided.Score!.Value + undecided.Contributions.Count;

    private static int Words(Recommendation recommendation)
    {
        var length = recommendation.Missing.Count + recommendation.Requires.Count;
        foreach (var reason in recommendation.Reasons)
            length += reason.Text.Length;
        foreach (var brake in recommendation.Preconditions)
            length += brake.Text.Length;
        foreach (var action in recommendation.Actions)
            length += action.Length;
        return length;
    }
}
