using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// One answer changed and the new order read: the id and the score of each approach that has a place. Each run goes through a thousand profiles, each
/// with an answer of its own to change; time and bytes are those of one.
/// </summary>
public class WhatIf
{
    private static readonly Indicator<double>[] Questions = [.. IndicatorCatalogue.All.OfType<Indicator<double>>().Where(indicator => indicator.Kind == IndicatorKind.Percentage)];

    private readonly RecommendationEngine _engine = RecommendationEngine.CreateDefault();
    private readonly string[] _ids = new string[64];
    private readonly decimal[] _scores = new decimal[64];
    private OrganisationProfile[] _profiles = [];
    private Assessment[] _assessments = [];
    private (Indicator<double> Question, double Value)[] _changes = [];

    /// <summary>Makes the assessments: a tool does so once, before its user tries things out.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _profiles = BenchmarkProfiles.Thousand(InputSet.Generated);
        _assessments = [.. _profiles.Select(profile => _engine.Assess(profile))];
        var random = new SplitMix64(BenchmarkProfiles.Seed);
        _changes = new (Indicator<double>, double)[_profiles.Length];
        for (var index = 0; index < _changes.Length; index++)
            _changes[index] = (Questions[random.NextBelow(Questions.Length)], random.NextBelow(101));
    }

    /// <summary>The yardstick: the changed profile, and a run.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkProfiles.Count)]
    public int FullRun()
    {
        var seen = 0;
        for (var index = 0; index < _profiles.Length; index++)
        {
            var (question, value) = _changes[index];
            var found = _engine.Assess(_profiles[index].With(question, value)).Places;
            for (var place = 0; place < found.Count; place++)
                (_ids[place], _scores[place]) = (found[place].Id, found[place].Score);
            seen += found.Count;
        }
        return seen;
    }

    /// <summary>The run alone, the changed profile being there already; without it the yardstick would flatter.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public int RunAlone()
    {
        var seen = 0;
        foreach (var profile in _profiles)
        {
            var found = _engine.Assess(profile).Places;
            for (var place = 0; place < found.Count; place++)
                (_ids[place], _scores[place]) = (found[place].Id, found[place].Score);
            seen += found.Count;
        }
        return seen;
    }

    /// <summary>The changed assessment.</summary>
    [Benchmark(OperationsPerInvoke = BenchmarkProfiles.Count)]
    public int Assessment()
    {
        var seen = 0;
        for (var index = 0; index < _assessments.Length; index++)
        {
            var (question, value) = _changes[index];
            var found = _assessments[index].With(question, value).Places;
            for (var place = 0; place < found.Count; place++)
                (_ids[place], _scores[place]) = (found[place].Id, found[place].Score);
            seen += found.Count;
        }
        return seen;
    }
}
