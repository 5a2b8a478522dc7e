using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Benchmarks;

/// <summary>The way in and the way out, for bundled documents: one answers all 126 questions, one is a real country with long notes.</summary>
public class Json
{
    private readonly RecommendationEngine _engine = RecommendationEngine.CreateDefault();
    private readonly MemoryStream _target = new();
    private byte[] _document = [];
    private OrganisationProfile? _profile;

    /// <summary>The name of the document.</summary>
    [Params("fictional-full", "united-kingdom-2025")]
    public string Document { get; set; } = "";

    /// <summary>Loads the document.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _document = BundledFiles.Read(Document);
        _profile = ProfileDocument.Read(_document);
    }

    /// <summary>The profile document, checked and read.</summary>
    [Benchmark]
    public OrganisationProfile ReadProfile() => ProfileDocument.Read(_document);

    /// <summary>The report, computed and written with every sentence.</summary>
    [Benchmark]
    public long WriteReport()
    {
        _target.SetLength(0);
        JsonReport.Write(_engine.Recommend(_profile!), _target);
        return _target.Length;
    }

    /// <summary>From document to document.</summary>
    [Benchmark(Baseline = true)]
    public long ReadRecommendWrite()
    {
        _target.SetLength(0);
        JsonReport.Write(_engine.Recommend(ProfileDocument.Read(_document)), _target);
        return _target.Length;
    }
}
