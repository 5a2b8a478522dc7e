using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Output;
using Toolkit.Rules.Samples.Records;

namespace Toolkit.Rules.Samples;

/// <summary>Reads a portfolio once from its beginning to its end: sound records are counted, bad ones are said, nothing is kept.</summary>
/// <param name="host">Where bad records are said.</param>
/// <param name="source">Where the organisations come from.</param>
/// <param name="decisions">What they decided; null when nothing is known of that.</param>
internal sealed class PortfolioReading(ConsoleHost host, RecordSource source, DecisionFolder? decisions)
{
    private long _read;

    /// <summary>How many records were refused.</summary>
    internal long Bad { get; private set; }

    /// <summary>Reads everything and makes the report.</summary>
    /// <returns>The report; null when there is no sound record.</returns>
    /// <exception cref="BadInputException">The source holds no record at all, or the decisions are refused.</exception>
    internal PortfolioReport? Report(RecommendationEngine engine, int threads, int rows)
    {
        var builder = new PortfolioBuilder(rows);
        host.Watch(source.Length, progress =>
        {
            var profiles = Profiles(progress);
            foreach (var report in engine.RecommendAll(profiles, decisions is null ? null : decisions.Find, threads))
                builder.Add(report);
        });
        if (_read == 0)
            throw new BadInputException("The portfolio holds no organisation.");
        if (decisions?.Problems() is { Count: > 0 } problems)
        {
            SayBad();
            throw new BadInputException([.. problems, $"The decisions are refused: {Wording.Counted(problems.Count, "problem")}."]);
        }
        return Bad < _read ? builder.Build() : null;
    }

    /// <summary>Says how many records were refused, if any were.</summary>
    internal void SayBad()
    {
        if (Bad > 0)
            host.Say($"{Bad} of {_read} records {(Bad == 1 ? "is" : "are")} bad and not counted.");
    }

    private IEnumerable<OrganisationProfile> Profiles(IProgress<long> progress)
    {
        foreach (var record in source.Read())
        {
            _read++;
            progress.Report(record.Position);
            if (record.Profile is { } profile)
            {
                decisions?.Meet(profile.Organisation);
                yield return profile;
                continue;
            }
            Bad++;
            foreach (var problem in record.Problems)
                host.Say(problem);
        }
    }
}
