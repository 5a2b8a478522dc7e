using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>The records of all files, counted in the sets that answer questions.</summary>
/// <param name="asOf">The date of the records.</param>
/// <param name="largeProject">The amount from which a project is large, in the currency of the organisation; null when nobody knows the rate.</param>
internal sealed class RecordSheets(DateTime asOf, decimal? largeProject)
{
    private readonly Dictionary<Type, List<string>> _files = [];

    /// <summary>Support dates and exploited vulnerabilities, against which systems are held.</summary>
    internal List<ProductRelease> Releases { get; } = [];

    internal List<ExploitedVulnerability> Exploited { get; } = [];

    private WorkforceRecords? Workforce { get; set; }

    private PortfolioRecords? Portfolio { get; set; }

    private EstateRecords? Estate { get; set; }

    /// <summary>Names a file as a source of a set. All files are named before the first record is counted.</summary>
    internal void Name<TSet>(string path)
    {
        if (!_files.TryGetValue(typeof(TSet), out var files))
            _files[typeof(TSet)] = files = [];
        files.Add(Output.Inert.Plain(Path.GetFileName(path)));
    }

    internal WorkforceRecords ForWorkforce() => Workforce ??= new(Source<WorkforceRecords>(), asOf);

    internal PortfolioRecords ForPortfolio() => Portfolio ??= new(Source<PortfolioRecords>(), asOf, new() { LargeProject = largeProject });

    internal EstateRecords ForEstate() => Estate ??= new(Source<EstateRecords>(), asOf, new()
    {
        Releases = Releases.Count > 0 ? Releases : null,
        Exploited = Exploited.Count > 0 ? Exploited : null,
    });

    /// <summary>The answers of all sets.</summary>
    internal IReadOnlyList<ComputedAnswers> Compute()
    {
        RecordSet?[] sets =
        [
            IsNamed<WorkforceRecords>() ? ForWorkforce() : null,
            IsNamed<PortfolioRecords>() ? ForPortfolio() : null,
            IsNamed<EstateRecords>() ? ForEstate() : null,
        ];
        return [.. sets.OfType<RecordSet>().Select(set => set.Compute())];
    }

    private bool IsNamed<TSet>() => _files.ContainsKey(typeof(TSet));

    private string Source<TSet>() => string.Join(", ", _files[typeof(TSet)]);
}
