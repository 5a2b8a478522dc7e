using System.CommandLine;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Files;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>recommend</c>: what the organisation needs, in order.</summary>
internal static class RecommendCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var profile = Verbs.OptionalProfile();
        var format = new Option<string>("--format") { Description = "How to print the report.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown", "html");
        var top = Numbers.FromOne("--top", "Show the first N recommendations only, in every format. The gate still looks at all of them.");
        var failOn = new Option<string?>("--fail-on") { Description = "Exit with 1 when a recommendation is as severe as this, or more." };
        failOn.AcceptOnlyFromAmong("critical", "high", "moderate");

        var command = new Command("recommend", "Rank what the organisation needs.") { profile, format, top, failOn };
        var settings = new EngineSettings(command);
        var decided = new DecisionSettings(command, host);
        var records = new RecordSettings(command);
        command.SetAction(parsed =>
        {
            var engine = settings.Engine(parsed);
            var path = parsed.GetValue(profile);
            var answers = records.AreNamed(parsed) ? FromFiles(host, parsed, records, settings) : ProfileSource.Read(path, host);
            var report = decided.Report(parsed, engine, path, answers);
            var shown = parsed.GetValue(top) ?? int.MaxValue;
            switch (parsed.GetValue(format))
            {
                case "json":
                    host.Show(JsonReport.ToJson(report.Top(shown)));
                    break;
                case "markdown":
                    host.Show(MarkdownReport.ToMarkdown(report.Top(shown)));
                    break;
                case "html":
                    host.Show(HtmlReport.ToHtml(report.Top(shown)));
                    break;
                default:
                    ShowTable(host, parsed, report.Top(shown), report.Recommendations.Count);
                    break;
            }
            return Gate(host, report, parsed.GetValue(failOn));
        });
        return command;
    }

    private static OrganisationProfile FromFiles(ConsoleHost host, ParseResult parsed, RecordSettings records, EngineSettings settings)
    {
        var path = parsed.GetValue<string?>("PROFILE");
        var files = records.Read(parsed, host, path is null ? null : ProfileSource.Read(path, host), settings.Rates(parsed));
        if (!files.CanUse)
            throw files.Refusal();
        foreach (var table in files.Tables)
            foreach (var line in TableWords.Lines(table.Path, table.Preview.Problems))
                host.Say(line);
        host.Say($"{files.Answers.Sum(set => set.Computed.Count())} questions are answered by {string.Join(", ", files.Tables.Select(table => table.Path))}; "
            + "what they are, and what is left open: answers with the same options.");
        return files.Profile;
    }

    private static void ShowTable(ConsoleHost host, ParseResult parsed, RecommendationReport report, int recommended)
    {
        var page = host.PageFor(parsed);
        new ReportView(report, recommended).WriteTo(page);
        host.Show(page);
        var example = report.Order.Count > 0 ? report.Order[0].Id : report.Others[0].Id;
        host.Say("");
        if (report.Notices.Count > 0)
            host.Say("--rate CUR=USD gives the exchange rate without which an amount cannot count.");
        host.Say($"For the arithmetic and the advice behind a line: explain {example}");
    }

    private static int Gate(ConsoleHost host, RecommendationReport report, string? failOn)
    {
        if (failOn is null)
            return ExitCode.Done;
        var limit = Enum.Parse<Severity>(failOn, ignoreCase: true);
        var severe = report.Recommendations.Where(recommendation => recommendation.Severity >= limit).ToList();
        if (severe.Count == 0)
            return ExitCode.Done;
        host.Say($"--fail-on {failOn}: {severe.Count} of {report.Recommendations.Count} recommendations are {failOn}"
            + $"{(limit == Severity.Critical ? "" : " or worse")}: {string.Join(", ", severe.Select(recommendation => recommendation.Id))}.");
        return ExitCode.GateTripped;
    }
}
