using System.Globalization;
using System.Text;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Tests.Docs;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>The tables of docs/interview.md are measured, not typed.</summary>
public sealed class InterviewPageTests
{
    private const int Generated = 200;
    private const ulong Seed = 2026;

    private static readonly (int Top, bool InOrder, string Name)[] Goals =
        [(3, false, "top three"), (5, false, "top five"), (3, true, "top three in order"), (5, true, "top five in order")];

    private static readonly double[] Shares = [0.9, 0.95];

    private static readonly string[] Examples = ["canada-transport-2024", "fictional-full", "gtmi-cambodia-2022", "united-kingdom-2025"];

    [Fact]
    public void Page_LengthsForTheExamples_AreMeasured()
    {
        var table = new StringBuilder("| example | to settle | asked | catalogue order | random order | right after | no order in fewer than |\n|---|---|---:|---:|---:|---:|---:|\n");
        foreach (var example in Examples)
        {
            var full = Organisations.Complete(ProfileDocument.Parse(Repository.Read("samples", "data", example + ".json")), Seed);
            var engine = Engine(full.Organisation.Currency);
            var floor = new InterviewFloor(engine, full);
            foreach (var (top, inOrder, name) in Goals)
            {
                var length = InterviewLength.Of(engine, full, floor, top, inOrder, Seed);
                table.Append(CultureInfo.InvariantCulture, $"| {example} | {name} | {length.Asked} | {length.Catalogue} | {length.Random} | {length.RightAfter} | {length.Floor} |\n");
            }
        }
        Matches("examples", table.ToString());
    }

    [Fact]
    public void Page_LengthsForGeneratedOrganisations_AreMeasured()
    {
        // Minutes of work: in full only where the page is written.
        var count = Snapshot.Updating ? Generated : 3;
        var engine = Engine(null);
        var table = new StringBuilder("| to settle | | asked | catalogue order | random order | right after | no order in fewer than |\n|---|---|---:|---:|---:|---:|---:|\n");
        var organisations = Enumerable.Range(0, count).Select(Organisations.Generated).Select(full => (full, floor: new InterviewFloor(engine, full))).ToArray();
        foreach (var (top, inOrder, name) in Goals)
        {
            var lengths = organisations.Select((one, number) => InterviewLength.Of(engine, one.full, one.floor, top, inOrder, (ulong)number)).ToArray();
            Assert.True(lengths.Sum(length => length.Asked) < lengths.Sum(length => length.Random), $"{name}: no better than chance.");
            foreach (var (quantile, said) in ((int, string)[])[(50, "median"), (90, "90th percentile")])
                table.Append(CultureInfo.InvariantCulture, $"| {name} | {said} | {Quantile(lengths, quantile, length => length.Asked)} | {Quantile(lengths, quantile, length => length.Catalogue)} | {Quantile(lengths, quantile, length => length.Random)} | {Quantile(lengths, quantile, length => length.RightAfter)} | {Quantile(lengths, quantile, length => length.Floor)} |\n");
        }
        if (Snapshot.Updating)
            Matches("generated", table.ToString());
    }

    [Fact]
    public void Page_InterviewsThatStopEarly_AreMeasured()
    {
        // Minutes of work: in full only where the page is written.
        var count = Snapshot.Updating ? Generated : 2;
        var engine = Engine(null);
        var table = new StringBuilder("| | stopped at | asked, median | 90th percentile | catalogue order, median | other places than in the end |\n|---|---|---:|---:|---:|---:|\n");
        foreach (var (top, _, name) in Goals.Where(goal => !goal.InOrder))
        {
            var stops = Enumerable.Range(0, count).AsParallel().AsOrdered()
                .Select(number => InterviewStop.Of(engine, Organisations.Generated(number), top, Shares)).ToArray();
            for (var share = 0; share < Shares.Length; share++)
            {
                var at = stops.Select(stop => stop[share]).ToArray();
                Assert.True(at.Sum(stop => stop.Asked) < at.Sum(stop => stop.Catalogue), $"{name}: no better than the order of the catalogue.");
                table.Append(CultureInfo.InvariantCulture, $"| {name} | {Shares[share]:0%} | {Quantile(at, 50, stop => stop.Asked)} | {Quantile(at, 90, stop => stop.Asked)} | {Quantile(at, 50, stop => stop.Catalogue)} | {at.Count(stop => !stop.IsRight)} of {count} |\n");
            }
        }
        if (Snapshot.Updating)
            Matches("stopped", table.ToString());
    }

    private static RecommendationEngine Engine(string? currency) => RecommendationEngine.Create(options =>
    {
        if (currency is not null and not "USD")
            options.ExchangeRates[currency] = 1;
    });

    /// <summary>The smallest length that so many of a hundred do not exceed.</summary>
    private static int Quantile<T>(T[] lengths, int percent, Func<T, int> which) =>
        lengths.Select(which).Order().ElementAt((lengths.Length * percent + 99) / 100 - 1);

    private static void Matches(string block, string table) => Snapshot.Matches(
        GeneratedBlock.Replace(Repository.Read("docs", "interview.md").ReplaceLineEndings("\n"), block, table), "docs", "interview.md");
}
