using System.CommandLine;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Files;
using Toolkit.Rules.Samples.Output;
using Toolkit.Rules.Samples.Records;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>portfolio</c>: many organisations at once.</summary>
internal static class PortfolioCommand
{
    private const int ShownToAPerson = 20;

    internal static Command Create(ConsoleHost host)
    {
        var path = Verbs.RefusingOptions(new Argument<string>("PATH")
        {
            Description = "A folder of profiles (*.json), a file with a profile on each line (.ndjson, .jsonl), - for such lines on standard input, or a table "
                + "with a row for each organisation (CSV, .xlsx, JSON): id, name, kind, currency, asOf, staff, digitalStaff and indicators.",
        });
        var format = new Option<string>("--format") { Description = "How to print the report.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv", "markdown");
        var top = Numbers.FromOne("--top", $"Show the N neediest organisations; {ShownToAPerson} when not said, {PortfolioBuilder.DefaultMaximumRows} in JSON and CSV. "
            + "What is counted is counted over all.");
        var threads = Numbers.FromOne("--threads", "Work on N threads; 1 when not said. The report is the same.");

        var command = new Command("portfolio", "Hold many organisations against the catalogue: what they share, and who needs most.") { path, format, top, threads };
        var decided = new Option<string?>("--decisions")
        {
            Description = "The decisions of the organisations: a folder of documents, those that end in .decisions.json if there are such, otherwise *.json. "
                + "Without it: PATH, where that is a folder with such documents.",
            HelpName = "FOLDER",
        };
        command.Options.Add(decided);
        var settings = new EngineSettings(command);
        var tables = new TableSettings(command);
        command.SetAction(parsed =>
        {
            var shown = parsed.GetValue(format)!;
            var rows = parsed.GetValue(top) ?? (shown is "table" or "markdown" ? ShownToAPerson : PortfolioBuilder.DefaultMaximumRows);
            var chosen = tables.Read(parsed, host);
            var source = RecordSource.Open(parsed.GetValue(path)!, host, chosen);
            if (source is FolderRecords { PassedOver: { } others })
                host.Say($"Of the folder, only profiles (*.json) are read. Passed over: {others}.");
            var reading = new PortfolioReading(host, source, DecisionFolder.Open(parsed.GetValue(decided), parsed.GetValue(path)!, host));
            var report = reading.Report(settings.Engine(parsed), parsed.GetValue(threads) ?? 1, rows);
            chosen.Finish();
            if (report is not null)
                Show(host, parsed, report, shown);
            reading.SayBad();
            return reading.Bad == 0 ? ExitCode.Done : ExitCode.BadInput;
        });
        return command;
    }

    private static void Show(ConsoleHost host, ParseResult parsed, PortfolioReport report, string format)
    {
        switch (format)
        {
            case "json":
                host.Show(PortfolioJson.ToJson(report));
                break;
            case "csv":
                host.Show(PortfolioCsv.ToCsv(report));
                break;
            case "markdown":
                host.Show(PortfolioMarkdown.ToMarkdown(report));
                break;
            default:
                var page = host.PageFor(parsed);
                new PortfolioView(report).WriteTo(page);
                host.Show(page);
                break;
        }
        if (report.RowsLeftOut > 0)
            host.Say($"Shown are the {report.Rows.Count} neediest of {report.Organisations} organisations; --top N shows more.");
    }
}
