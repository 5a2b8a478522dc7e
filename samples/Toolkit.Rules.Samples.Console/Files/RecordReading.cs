using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Samples.Files;

/// <summary>Reads the files of an organisation one after the other and computes what they answer.</summary>
internal sealed class RecordReading(ConsoleHost host, ChosenTables chosen)
{
    // As the question on money in large projects has it.
    private const decimal LargeProjectInDollars = 6_000_000;

    /// <summary>Reads the files.</summary>
    internal AnswersFromFiles Read(
        IReadOnlyList<(RecordInput Input, string Path)> files, OrganisationProfile profile, DateTime asOf, IReadOnlyDictionary<string, double> rates)
    {
        var sheets = new RecordSheets(asOf, LargeProject(profile.Organisation.Currency, rates));
        foreach (var (input, path) in files)
            input.Name(path, sheets);
        var tables = new List<ReadTable>();
        host.Watch("records", files.Sum(file => Length(file.Path)), progress =>
        {
            var before = 0L;
            foreach (var (input, path) in files)
            {
                var start = before;
                tables.Add(input.Read(path, chosen, sheets, new Part(progress, start)));
                before += Length(path);
            }
        });
        chosen.Finish([.. tables.Select(table => table.ToKeep())]);
        return tables.TrueForAll(table => table.Preview.CanRead)
            ? Applied(tables, sheets.Compute(), profile)
            : new() { Tables = tables, Answers = [], Conflicts = [], Profile = profile };
    }

    private static AnswersFromFiles Applied(List<ReadTable> tables, IReadOnlyList<ComputedAnswers> answers, OrganisationProfile profile)
    {
        var conflicts = new List<AnswerConflict>();
        foreach (var computed in answers)
        {
            if (profile.Organisation.Currency is null && computed.Computed.FirstOrDefault(answer => answer.Indicator.Kind == IndicatorKind.Money) is { } amount)
                throw new BadInputException($"{amount.Indicator.Key} is an amount of money: say in which currency, with --currency.");
            var applied = computed.ApplyTo(profile);
            profile = applied.Profile;
            conflicts.AddRange(applied.Conflicts);
        }
        return new() { Tables = tables, Answers = answers, Conflicts = conflicts, Profile = profile };
    }

    private static decimal? LargeProject(string? currency, IReadOnlyDictionary<string, double> rates) =>
        currency == Money.ThresholdCurrency ? LargeProjectInDollars
        : currency is not null && rates.TryGetValue(currency, out var rate) ? LargeProjectInDollars / (decimal)rate
        : null;

    private static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    /// <summary>The part of one file in the progress of all.</summary>
    private sealed class Part(IProgress<long> whole, long start) : IProgress<long>
    {
        public void Report(long value) => whole.Report(start + value);
    }
}
