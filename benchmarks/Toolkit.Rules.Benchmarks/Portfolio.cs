using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Columns;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// A hundred thousand organisations in, the scores of all approaches and the first five of each out; time and bytes are those of one
/// organisation. The input is ready in the form each contender reads: objects, profiles, or columns.
/// </summary>
public class Portfolio
{
    internal const int Organisations = 100_000;
    private const int Places = 5;

    private readonly RecommendationEngine _engine = RecommendationEngine.CreateDefault();
    private HandWrittenProfile[] _handWritten = [];
    private OrganisationProfile[] _profiles = [];
    private AnswerColumns? _columns;

    /// <summary>How many organisations there are.</summary>
    internal int Count { get; init; } = Organisations;

    /// <summary>Prepares the organisations in the three forms.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _profiles = ProfileGenerator.Generate(Count, BenchmarkProfiles.Seed);
        _handWritten = [.. _profiles.Select(HandWrittenProfile.From)];
        _columns = Fill();
    }

    /// <summary>The yardstick: a loop over the hand-written engine.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Organisations)]
    public ScoreTable HandWritten()
    {
        var table = new ScoreTable(Count, Places);
        for (var index = 0; index < _handWritten.Length; index++)
            table.Add(index, HandWrittenEngine.Recommend(_handWritten[index]));
        return table;
    }

    /// <summary>The same on all processors.</summary>
    [Benchmark(OperationsPerInvoke = Organisations)]
    public ScoreTable HandWrittenAllCores()
    {
        var table = new ScoreTable(Count, Places);
        Parallel.For(0, _handWritten.Length, index => table.Add(index, HandWrittenEngine.Recommend(_handWritten[index])));
        return table;
    }

    /// <summary>The library, one organisation after the other.</summary>
    [Benchmark(OperationsPerInvoke = Organisations)]
    public ScoreTable RowByRow()
    {
        var table = new ScoreTable(Count, Places);
        for (var index = 0; index < _profiles.Length; index++)
            table.Add(index, _engine.Assess(_profiles[index]).Places);
        return table;
    }

    /// <summary>The same on all processors.</summary>
    [Benchmark(OperationsPerInvoke = Organisations)]
    public ScoreTable RowByRowAllCores()
    {
        var table = new ScoreTable(Count, Places);
        Parallel.For(0, _profiles.Length, index => table.Add(index, _engine.Assess(_profiles[index]).Places));
        return table;
    }

    /// <summary>The library, columns that are there already.</summary>
    [Benchmark(OperationsPerInvoke = Organisations)]
    public ColumnRanking Columnar() => _columns!.Rank(Places);

    /// <summary>The same on all processors.</summary>
    [Benchmark(OperationsPerInvoke = Organisations)]
    public ColumnRanking ColumnarAllCores() => _columns!.Rank(Places, Environment.ProcessorCount);

    /// <summary>The library, columns that are filled from profiles first.</summary>
    [Benchmark(OperationsPerInvoke = Organisations)]
    public ColumnRanking ColumnarFromProfiles() => Fill().Rank(Places);

    private AnswerColumns Fill()
    {
        var columns = _engine.CreateColumns();
        foreach (var profile in _profiles)
            columns.Add(profile);
        return columns;
    }
}
