using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Output;
using Toolkit.Rules.Samples.Records;

namespace Toolkit.Rules.Samples;

/// <summary>Reads a portfolio once from its beginning to its end: sound records are counted, bad ones are said, and of each no more is kept than the mark of its id.</summary>
/// <param name="host">Where bad records are said.</param>
/// <param name="source">Where the organisations come from.</param>
/// <param name="decisions">Their decisions; null when no decisions are given.</param>
internal sealed class PortfolioReading(ConsoleHost host, RecordSource source, DecisionFolder? decisions)
{
    private readonly SeenIds _seen = new();
    private long _read;

    /// <summary>How many records were refused.</summary>
    internal long Bad { get; private set; }

    /// <summary>Reads everything and makes the report.</summary>
    /// <returns>The report; null when there is no sound record.</returns>
    /// <exception cref="BadInputException">The source holds no record at all, or the decisions are refused.</exception>
    internal PortfolioReport? Report(RecommendationEngine engine, int threads, int rows)
    {
        var builder = new PortfolioBuilder(rows);
        host.Watch("organisations", source.Length, progress =>
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
            progress.Report(record.Position);
            if (record.Profile is { } profile)
            {
                _read++;
                if (IsNew(profile, record.Place))
                    yield return profile;
                continue;
            }
            _read += record.Refused;
            Bad += record.Refused;
            foreach (var problem in record.Problems)
                host.Say(problem);
        }
    }

    // One organisation twice would be counted as two, and nobody can say which of two dates counts.
    private bool IsNew(OrganisationProfile profile, string place)
    {
        if (_seen.Add(profile.Organisation.Id))
        {
            decisions?.Meet(profile.Organisation);
            return true;
        }
        Bad++;
        host.Say($"{place}: found the organisation \"{profile.Organisation.Id}\" again, with answers of {Wording.Date(profile.AsOf)}; allowed: each organisation once, with answers of one date");
        return false;
    }
}
